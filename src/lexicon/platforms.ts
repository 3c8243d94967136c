/** Lists social networks, stores and blog platforms: a site that names one is not published by it. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  (
    "Twitter|Facebook|Instagram|YouTube|Youtube|Telegram|WhatsApp|Whatsapp|Reddit|LinkedIn|Linkedin|Pinterest|TikTok|Tiktok|Snapchat|" +
    "Tumblr|Flipboard|Google|Google News|Google Play|Google+|Apple News|App Store|Apple|Android|iOS|iPhone|Spotify|Amazon|" +
    "Patreon|PayPal|Paypal|Disqus|WordPress|WordPress.com|Blogger|Blogspot|Medium|Substack|Wix|Squarespace|Ghost|Drupal|Joomla|RSS|Email|" +
    "Messenger|Viber|Signal|VK|Vkontakte|Weibo|WeChat|Line|Skype|Vimeo|SoundCloud|Mastodon|Bluesky|Threads|Parler|Gab|X|" +
    "StumbleUpon|Digg|Pocket|Outbrain|Taboola|Getty Images|Getty|Shutterstock|Wikimedia Commons|Wikipedia|Creative Commons|Internet|" +
    "Feedly|Mailchimp|Google Analytics|Nielsen|Comscore|Newsletter|Newsletters|Akismet|reCAPTCHA|Gravatar"
  ).split("|"),
);
