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

/** Lists default phrases of blog platforms: a page that prints one is a blog's, though not which. */
export const PLATFORM_PHRASES: readonly { readonly platform: string; readonly phrase: string }[] = [
  { platform: "Blogger", phrase: "Post a Comment" },
  { platform: "Blogger", phrase: "Subscribe to: Post Comments (Atom)" },
  { platform: "Blogger", phrase: "Powered by Blogger" },
  { platform: "WordPress", phrase: "%d bloggers like this" },
  { platform: "WordPress", phrase: "Your email address will not be published" },
  { platform: "WordPress", phrase: "Required fields are marked" },
  { platform: "WordPress", phrase: "Proudly powered by WordPress" },
  { platform: "WordPress", phrase: "Blog at WordPress.com" },
  { platform: "WordPress", phrase: "Notify me of new posts by email" },
  { platform: "Tumblr", phrase: "Powered by Tumblr" },
  { platform: "Disqus", phrase: "Please enable JavaScript to view the comments powered by Disqus" },
];
