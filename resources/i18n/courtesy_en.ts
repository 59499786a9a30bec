<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AfterImport</name>
    <message numerus="yes">
        <source>%n of them arrive(s) today.</source>
        <translation>
            <numerusform>%n of them arrives today.</numerusform>
            <numerusform>%n of them arrive today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) about health</source>
        <translation>
            <numerusform>%n note about health</numerusform>
            <numerusform>%n notes about health</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) maybe twice</source>
        <translation>
            <numerusform>%n guest maybe twice</numerusform>
            <numerusform>%n guests maybe twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n arrival(s) today</source>
        <translation>
            <numerusform>of %n arrival today</numerusform>
            <numerusform>of %n arrivals today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more within a week.</source>
        <translation>
            <numerusform>%n more within a week.</numerusform>
            <numerusform>%n more within a week.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrival(s) within a week</source>
        <translation>
            <numerusform>%n arrival within a week</numerusform>
            <numerusform>%n arrivals within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) taken twice</source>
        <translation>
            <numerusform>%n room taken twice</numerusform>
            <numerusform>%n rooms taken twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardBatchPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message numerus="yes">
        <source>%n copy(ies) printed</source>
        <translation>
            <numerusform>%n copy printed</numerusform>
            <numerusform>%n copies printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message numerus="yes">
        <source>Nobody has said yet what is in %n of these things.</source>
        <translation>
            <numerusform>Nobody has said yet what is in %n of these things.</numerusform>
            <numerusform>Nobody has said yet what is in %n of these things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n to print</numerusform>
            <numerusform>%n to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>%n card chosen</numerusform>
            <numerusform>%n cards chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscreetButton</name>
    <message numerus="yes">
        <source>Showing – folds again in %n s</source>
        <translation>
            <numerusform>Showing – folds again in %n s</numerusform>
            <numerusform>Showing – folds again in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>%n stand(s) on both</source>
        <translation>
            <numerusform>%n stands on both</numerusform>
            <numerusform>%n stand on both</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s)</source>
        <translation>
            <numerusform>%n preference</numerusform>
            <numerusform>%n preferences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gesture(s)</source>
        <translation>
            <numerusform>%n gesture</numerusform>
            <numerusform>%n gestures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found item(s)</source>
        <translation>
            <numerusform>%n found item</numerusform>
            <numerusform>%n found items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmployeesPage</name>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n at work</numerusform>
            <numerusform>%n at work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvelopesPage</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindDetail</name>
    <message numerus="yes">
        <source>%n photo(s). Click to add one.</source>
        <translation>
            <numerusform>%n photo. Click to add one.</numerusform>
            <numerusform>%n photos. Click to add one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message numerus="yes">
        <source>%n day(s), {kind}. Check it against the law of your place.</source>
        <translation>
            <numerusform>%n day, {kind}. Check it against the law of your place.</numerusform>
            <numerusform>%n days, {kind}. Check it against the law of your place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestDeeds</name>
    <message numerus="yes">
        <source>%n preference(s) confirmed today</source>
        <translation>
            <numerusform>%n preference confirmed today</numerusform>
            <numerusform>%n preferences confirmed today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestFormPage</name>
    <message numerus="yes">
        <source>One of these %n?</source>
        <translation>
            <numerusform>Is it this %n?</numerusform>
            <numerusform>One of these %n?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestHead</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestsPage</name>
    <message numerus="yes">
        <source>more than %n guest(s)</source>
        <translation>
            <numerusform>more than %n guest</numerusform>
            <numerusform>more than %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spelt alike: %n</source>
        <translation>
            <numerusform>spelt alike: %n</numerusform>
            <numerusform>spelt alike: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResultPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsSection</name>
    <message numerus="yes">
        <source>%n of them want(s) discretion: no address or number stands there.</source>
        <translation>
            <numerusform>%n of them wants discretion: no address or number stands there.</numerusform>
            <numerusform>%n of them want discretion: no address or number stands there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownLine</name>
    <message numerus="yes">
        <source>Last 30 days: %n stay(s) of guests who came back</source>
        <translation>
            <numerusform>Last 30 days: %n stay of a guest who came back</numerusform>
            <numerusform>Last 30 days: %n stays of guests who came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastDay</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message numerus="yes">
        <source>%n card(s) sent to the printer.</source>
        <translation>
            <numerusform>%n card sent to the printer.</numerusform>
            <numerusform>%n cards sent to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) came out of the printer.</source>
        <translation>
            <numerusform>%n card came out of the printer.</numerusform>
            <numerusform>%n cards came out of the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionsCard</name>
    <message numerus="yes">
        <source>married %n year(s)</source>
        <translation>
            <numerusform>married %n year</numerusform>
            <numerusform>married %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n year(s)</source>
        <translation>
            <numerusform>, %n year</numerusform>
            <numerusform>, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turns %n</source>
        <translation>
            <numerusform>turns %n</numerusform>
            <numerusform>turns %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineBanner</name>
    <message numerus="yes">
        <source>Trying again in %n second(s).</source>
        <translation>
            <numerusform>Trying again in %n second.</numerusform>
            <numerusform>Trying again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFields</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreferencePad</name>
    <message numerus="yes">
        <source>%n preference(s) written down</source>
        <translation>
            <numerusform>%n preference written down</numerusform>
            <numerusform>%n preferences written down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message numerus="yes">
        <source>Go on: print %n</source>
        <translation>
            <numerusform>Go on: print %n</numerusform>
            <numerusform>Go on: print %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n card(s)</source>
        <translation>
            <numerusform>Print %n card</numerusform>
            <numerusform>Print %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message numerus="yes">
        <source>By your rules of retention %n thing(s) were removed.</source>
        <translation>
            <numerusform>By your rules of retention %n thing was removed.</numerusform>
            <numerusform>By your rules of retention %n things were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) without contact: erased</source>
        <translation>
            <numerusform>%n guest without contact: erased</numerusform>
            <numerusform>%n guests without contact: erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected fact(s): deleted</source>
        <translation>
            <numerusform>%n protected fact: deleted</numerusform>
            <numerusform>%n protected facts: deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s): deleted</source>
        <translation>
            <numerusform>%n photo: deleted</numerusform>
            <numerusform>%n photos: deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed find(s): the person is taken out</source>
        <translation>
            <numerusform>%n closed find: the person is taken out</numerusform>
            <numerusform>%n closed finds: the person is taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the log of looks: deleted</source>
        <translation>
            <numerusform>%n line of the log of looks: deleted</numerusform>
            <numerusform>%n lines of the log of looks: deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken away: deleted for good</source>
        <translation>
            <numerusform>%n file taken away: deleted for good</numerusform>
            <numerusform>%n files taken away: deleted for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s): the former values are deleted, there is no way back</source>
        <translation>
            <numerusform>%n import: the former values are deleted, there is no way back</numerusform>
            <numerusform>%n imports: the former values are deleted, there is no way back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected fact(s) go within 30 days unless confirmed</source>
        <translation>
            <numerusform>%n protected fact goes within 30 days unless confirmed</numerusform>
            <numerusform>%n protected facts go within 30 days unless confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for the next run</source>
        <translation>
            <numerusform>%n left for the next run</numerusform>
            <numerusform>%n left for the next run</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofSection</name>
    <message numerus="yes">
        <source>Everything is as it was written: %n checked.</source>
        <translation>
            <numerusform>Everything is as it was written: %n checked.</numerusform>
            <numerusform>Everything is as it was written: %n checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <translation>
            <numerusform>for %n hour</numerusform>
            <numerusform>for %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestListCard</name>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>%n done today</numerusform>
            <numerusform>%n done today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n done today</source>
        <translation>
            <numerusform>%n done today</numerusform>
            <numerusform>%n done today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n stay(s) came in</source>
        <translation>
            <numerusform>%n stay came in</numerusform>
            <numerusform>%n stays came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) came in</source>
        <translation>
            <numerusform>%n room came in</numerusform>
            <numerusform>%n rooms came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) came in</source>
        <translation>
            <numerusform>%n purchase came in</numerusform>
            <numerusform>%n purchases came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) came in</source>
        <translation>
            <numerusform>%n guest came in</numerusform>
            <numerusform>%n guests came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s).</source>
        <translation>
            <numerusform>%n second.</numerusform>
            <numerusform>%n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s).</source>
        <translation>
            <numerusform>%n minute.</numerusform>
            <numerusform>%n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Still missing: %n</numerusform>
            <numerusform>Still missing: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n request(s) passed to {name}</source>
        <translation>
            <numerusform>%n request passed to {name}</numerusform>
            <numerusform>%n requests passed to {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stayed %n night(s)</source>
        <translation>
            <numerusform>Stayed %n night</numerusform>
            <numerusform>Stayed %n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumsStep</name>
    <message numerus="yes">
        <source>about %n second(s) to go</source>
        <translation>
            <numerusform>about %n second to go</numerusform>
            <numerusform>about %n seconds to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n guest(s)</source>
        <translation>
            <numerusform>with %n guest</numerusform>
            <numerusform>with %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) married</source>
        <translation>
            <numerusform>%n year married</numerusform>
            <numerusform>%n years married</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message numerus="yes">
        <source>%n entry(ies) it changed will be as before.</source>
        <translation>
            <numerusform>%n entry it changed will be as before.</numerusform>
            <numerusform>%n entries it changed will be as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) stay as they are:</source>
        <translation>
            <numerusform>%n later edit stays as it is:</numerusform>
            <numerusform>%n later edits stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) stayed as they are:</source>
        <translation>
            <numerusform>%n later edit stayed as it is:</numerusform>
            <numerusform>%n later edits stayed as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message numerus="yes">
        <source>%n row(s) of it did not come in.</source>
        <translation>
            <numerusform>%n row of it did not come in.</numerusform>
            <numerusform>%n rows of it did not come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another room</source>
        <translation>
            <numerusform>%n in another room</numerusform>
            <numerusform>%n in other rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <translation>
            <numerusform>%n called off</numerusform>
            <numerusform>%n called off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
</TS>
