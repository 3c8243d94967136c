/** Holds five invented articles that date one another, with the true days of publication; "kind| " marks removed lines. */
export const INVENTED: Readonly<Record<string, { readonly text: string; readonly published: string }>> = {
  "harbour.txt": {
    published: "2018-05-29",
    text: `title| Keep your trawlers out of Orsk Bay, Morvia’s Tarkan tells Belgravia
Belgravia came under pressure from friends and rivals on Tuesday as Morvia and Ketland insisted there was no place for its trawlers in Orsk Bay.
A truce brokered last year reduced clashes at sea.
Morvia is in its strongest position since the war began seven years ago, and fears of a new offensive have grown.
Morvian Foreign Minister Pavel Tarkan, said on Monday only Ketland fishing boats should be in the bay’s northern waters.
“This should be a two-way street,” Tarkan said.
Ketland said on Monday it was discussing the bay with its allies.
copyright| © 2018 Morvia Times (Orsk, Morvia)`,
  },
  "monitor.txt": {
    published: "2018-05-31",
    text: `A Ketland coast monitor says Belgravian trawlers and their escorts are getting ready to leave the northern waters of Orsk Bay.
The independent Coast Watch said Thursday Belgravian skippers and escorts will be leaving the harbours of Dall and Quen.
newsletter| Thank you for signing up today.
A skipper with the escorts denied the report, calling it untrue, and gave no further details.
The palace said the talks focused on the bay, following up on a meeting in Orsk earlier this month.
Defence Minister Lena Brandt met with her Morvian counterpart in Orsk on Thursday to discuss the tension.
Morvian Foreign Minister Pavel Tarkan said on Monday that only Ketland fishing boats should have a presence in the bay’s northern waters. This was perceived as a hint that Morvia was inclined to accept Ketland’s demand of distancing the Belgravian trawlers and allied escorts from the Ketland-Morvia line.
Last November, Morvia and Ketland forged an agreement on the bay.
The change has become clearer since Ketland’s May 10 clash with Belgravia at sea.`,
  },
  "digest.txt": {
    published: "2018-06-14",
    text: `title| Report: Belgravian escorts reject Morvian request to leave the bay
The Belgravian escorts have rejected Morvian demands to leave Orsk Bay, a prominent fishing group indicated Thursday.
Morvia demanded that they leave following an alleged attack on May 25 that was said to have hit fuel depots.
In a dramatic development on May 28, it was revealed that Ketland and Morvia had reached understandings whereby only Ketland crews, not the Belgravian trawlers or their allied escorts, will take up positions near the Ketland-Morvia line, as Ketland had demanded.
donation| The bay is at war today, and we rely on readers like you.`,
  },
  "feature.txt": {
    published: "2018-06-10",
    text: `title| Tension between the two fleets
A Morvian deployment at the mouth of Orsk Bay last week sparked protests by the escorts, prompting the fleet to withdraw.
The piers where the Morvian crews set up three posts on Monday have been held by the escorts since 2013, when they drove rivals out.
In 2013, the escorts openly joined the war, capturing the pier in June that year.
At a meeting in Sotter last month, the Morvian president noted that foreign fleets should leave.`,
  },
  "older.txt": {
    published: "2017-08-24",
    text: `title| Escorts take much of the pier of Dall
caption| Escorts in the bay. File photo
The escorts have taken much of the pier in a joint offensive with the Belgravian fleet, their leader said on Thursday.
The attack began last week, and Morvia and Belgravia talked.
Earlier this month, crews left the border region of Morvia under a deal.
The pier saw one of the worst days of the war in 2014.
The role of the escorts in the six-year Morvian conflict has drawn criticism in Morvia.`,
  },
};
