<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
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
    <name>Wait</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
