<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AfterImport</name>
        <message>
            <source>Read them before the guests come.</source>
            <translation>Read them before the customers come.</translation>
        </message>
        <message numerus="yes">
            <source>%n guest(s) maybe twice</source>
            <translation>
                <numerusform>%n customer maybe twice</numerusform>
                <numerusform>%n customers maybe twice</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Alerts</name>
        <message>
            <source>First stay</source>
            <translation>First visit</translation>
        </message>
    </context>
    <context>
        <name>Around</name>
        <message>
            <source>is assisted by this guest</source>
            <translation>is assisted by this customer</translation>
        </message>
    </context>
    <context>
        <name>AroundCard</name>
        <message>
            <source>Around the guest</source>
            <translation>Around the customer</translation>
        </message>
        <message>
            <source>Somebody around the guest, or a day to remember</source>
            <translation>Somebody around the customer, or a day to remember</translation>
        </message>
    </context>
    <context>
        <name>AroundSheet</name>
        <message>
            <source>Around the guest</source>
            <translation>Around the customer</translation>
        </message>
    </context>
    <context>
        <name>CardsPage</name>
        <message>
            <source>A card hangs on a gesture and in the guest’s story.</source>
            <translation>A card hangs on a gesture and in the customer’s story.</translation>
        </message>
    </context>
    <context>
        <name>DuplicatesPage</name>
        <message>
            <source>Look through all guests</source>
            <translation>Look through all customers</translation>
        </message>
        <message>
            <source>Comparing all guests: {percent} %</source>
            <translation>Comparing all customers: {percent} %</translation>
        </message>
    </context>
    <context>
        <name>Entry</name>
        <message>
            <source>Room and guest</source>
            <translation>Place and customer</translation>
        </message>
        <message>
            <source>Room, how many, what, and until when – in any order that starts with the room.</source>
            <translation>How many, what, and until when – in any order.</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This is the guest’s own profile. Choose somebody else.</source>
            <translation>This is the customer’s own profile. Choose somebody else.</translation>
        </message>
        <message>
            <source>An approval holds for one guest. Take it back first, then move {number}.</source>
            <translation>An approval holds for one customer. Take it back first, then move {number}.</translation>
        </message>
        <message>
            <source>Choose the guest first.</source>
            <translation>Choose the customer first.</translation>
        </message>
        <message>
            <source>No guest is found by “{text}”.</source>
            <translation>No customer is found by “{text}”.</translation>
        </message>
        <message>
            <source>Several guests are found by “{text}”. Use the guest’s key.</source>
            <translation>Several customers are found by “{text}”. Use the customer’s key.</translation>
        </message>
        <message>
            <source>This cannot be moved to another guest here.</source>
            <translation>This cannot be moved to another customer here.</translation>
        </message>
        <message>
            <source>This guest is not here any more. Go back and look again.</source>
            <translation>This customer is not here any more. Go back and look again.</translation>
        </message>
        <message>
            <source>This guest is not here any more. Search for the name again.</source>
            <translation>This customer is not here any more. Search for the name again.</translation>
        </message>
        <message>
            <source>This must not reach everyone in the room. Nothing was given; choose something else.</source>
            <translation>The customer must not have this. Nothing was given; choose something else.</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Write what the customer likes.</translation>
        </message>
    </context>
    <context>
        <name>FileStep</name>
        <message>
            <source>A table, a spreadsheet, an address book or the export of a hotel system. Nothing is changed yet.</source>
            <translation>A table, a spreadsheet, an address book or the export of another system. Nothing is changed yet.</translation>
        </message>
    </context>
    <context>
        <name>FindDetail</name>
        <message>
            <source>Open guest</source>
            <translation>Open customer</translation>
        </message>
    </context>
    <context>
        <name>FindFields</name>
        <message>
            <source>room or place</source>
            <translation>place</translation>
        </message>
    </context>
    <context>
        <name>Finds</name>
        <message>
            <source>None, we know the guest</source>
            <translation>None, we know the customer</translation>
        </message>
    </context>
    <context>
        <name>GestureDetail</name>
        <message>
            <source>Guest</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>It belongs to another guest</source>
            <translation>It belongs to another customer</translation>
        </message>
        <message>
            <source>no guest yet</source>
            <translation>no customer yet</translation>
        </message>
    </context>
    <context>
        <name>GestureSteps</name>
        <message>
            <source>{what} has found its guest.</source>
            <translation>{what} has found its customer.</translation>
        </message>
    </context>
    <context>
        <name>Gestures</name>
        <message>
            <source>no guest yet</source>
            <translation>no customer yet</translation>
        </message>
    </context>
    <context>
        <name>Guards</name>
        <message>
            <source>{word}: not for this room</source>
            <translation>{word}: not for this customer</translation>
        </message>
    </context>
    <context>
        <name>GuestDeeds</name>
        <message>
            <source>Confirmed: the guest’s own word</source>
            <translation>Confirmed: the customer’s own word</translation>
        </message>
        <message>
            <source>Moved to the other guest</source>
            <translation>Moved to the other customer</translation>
        </message>
    </context>
    <context>
        <name>GuestFind</name>
        <message>
            <source>Guest</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Guests found</source>
            <translation>Customers found</translation>
        </message>
        <message>
            <source>Name or room; leave it empty when there is no name yet</source>
            <translation>Name; leave it empty when there is none yet</translation>
        </message>
        <message>
            <source>Name, telephone or room</source>
            <translation>Name or telephone</translation>
        </message>
    </context>
    <context>
        <name>GuestFormPage</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n purchase</numerusform>
                <numerusform>%n purchases</numerusform>
            </translation>
        </message>
        <message>
            <source>A new guest</source>
            <translation>A new customer</translation>
        </message>
        <message>
            <source>Change a guest</source>
            <translation>Change a customer</translation>
        </message>
        <message>
            <source>Guest added</source>
            <translation>Customer added</translation>
        </message>
        <message>
            <source>Guests this may be</source>
            <translation>Customers this may be</translation>
        </message>
        <message>
            <source>Is it this guest?</source>
            <translation>Is it this customer?</translation>
        </message>
    </context>
    <context>
        <name>GuestHead</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n purchase</numerusform>
                <numerusform>%n purchases</numerusform>
            </translation>
        </message>
        <message>
            <source>first stay</source>
            <translation>first visit</translation>
        </message>
    </context>
    <context>
        <name>GuestPage</name>
        <message>
            <source>This guest is not here any more</source>
            <translation>This customer is not here any more</translation>
        </message>
    </context>
    <context>
        <name>GuestsPage</name>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>Add a customer</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>No guests yet</source>
            <translation>No customers yet</translation>
        </message>
    </context>
    <context>
        <name>ImportFields</name>
        <message>
            <source>Photos: they need the guest’s own yes</source>
            <translation>Photos: they need the customer’s own yes</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Guest’s number in the old system</source>
            <translation>Customer’s number in the old system</translation>
        </message>
        <message>
            <source>Guest’s name</source>
            <translation>Customer’s name</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Import guests</source>
            <translation>Import customers</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message numerus="yes">
            <source>%n guest(s)</source>
            <translation>
                <numerusform>%n customer</numerusform>
                <numerusform>%n customers</numerusform>
            </translation>
        </message>
        <message>
            <source>No guest</source>
            <translation>No customer</translation>
        </message>
        <message>
            <source>Unknown guest</source>
            <translation>Unknown customer</translation>
        </message>
    </context>
    <context>
        <name>ImportsSection</name>
        <message>
            <source>Guests from and to other systems</source>
            <translation>Customers from and to other systems</translation>
        </message>
        <message>
            <source>Export all guests</source>
            <translation>Export all customers</translation>
        </message>
        <message>
            <source>Notes about health: ask the guest, then decide</source>
            <translation>Notes about health: ask the customer, then decide</translation>
        </message>
        <message>
            <source>Exported: {count} guests in {file}</source>
            <translation>Exported: {count} customers in {file}</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Up to five preferences of a guest</source>
            <translation>Up to five preferences of a customer</translation>
        </message>
    </context>
    <context>
        <name>KindDoubt</name>
        <message>
            <source>This looks like a list of guests.</source>
            <translation>This looks like a list of customers.</translation>
        </message>
        <message>
            <source>Read as guests</source>
            <translation>Read as customers</translation>
        </message>
    </context>
    <context>
        <name>LikedForm</name>
        <message>
            <source>What the guest likes</source>
            <translation>What the customer likes</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Write what the customer likes.</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>So much per guest and day</source>
            <translation>So much per customer and day</translation>
        </message>
        <message>
            <source>This guest</source>
            <translation>This customer</translation>
        </message>
        <message>
            <source>This guest, one gesture</source>
            <translation>This customer, one gesture</translation>
        </message>
        <message>
            <source>This guest, this month</source>
            <translation>This customer, this month</translation>
        </message>
        <message>
            <source>This guest, this stay</source>
            <translation>This customer, this visit</translation>
        </message>
        <message>
            <source>This guest, today</source>
            <translation>This customer, today</translation>
        </message>
        <message>
            <source>This stay</source>
            <translation>This visit</translation>
        </message>
        <message>
            <source>You, this stay</source>
            <translation>You, this visit</translation>
        </message>
        <message>
            <source>in one stay</source>
            <translation>in one visit</translation>
        </message>
        <message>
            <source>{amount} above what this guest may be given</source>
            <translation>{amount} above what this customer may be given</translation>
        </message>
        <message>
            <source>{who} may give one guest up to {amount} {period}.</source>
            <translation>{who} may give one customer up to {amount} {period}.</translation>
        </message>
        <message>
            <source>{who} may give up to {amount} for one stay.</source>
            <translation>{who} may give up to {amount} for one visit.</translation>
        </message>
    </context>
    <context>
        <name>ListHead</name>
        <message>
            <source>Stays</source>
            <translation>Purchases</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Last here</translation>
        </message>
    </context>
    <context>
        <name>MatterDetail</name>
        <message>
            <source>In the room</source>
            <translation>Who gets it</translation>
        </message>
    </context>
    <context>
        <name>NoPairs</name>
        <message>
            <source>Looking through all guests</source>
            <translation>Looking through all customers</translation>
        </message>
        <message>
            <source>New guests are compared as they are added. You may look through everybody again.</source>
            <translation>New customers are compared as they are added. You may look through everybody again.</translation>
        </message>
        <message>
            <source>All guests are compared in the background; you can go on working meanwhile.</source>
            <translation>All customers are compared in the background; you can go on working meanwhile.</translation>
        </message>
    </context>
    <context>
        <name>NoteFormPage</name>
        <message>
            <source>Choose the guest first.</source>
            <translation>Choose the customer first.</translation>
        </message>
    </context>
    <context>
        <name>Omnibox</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n purchase</numerusform>
                <numerusform>%n purchases</numerusform>
            </translation>
        </message>
        <message>
            <source>Create guest “{name}”</source>
            <translation>Create customer “{name}”</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Customers</translation>
        </message>
        <message>
            <source>Last guests</source>
            <translation>Last customers</translation>
        </message>
    </context>
    <context>
        <name>OmniboxField</name>
        <message>
            <source>Guest, room, item or command</source>
            <translation>Customer, item or command</translation>
        </message>
    </context>
    <context>
        <name>PlaceSection</name>
        <message>
            <source>Languages your guests are written to in</source>
            <translation>Languages your customers are written to in</translation>
        </message>
    </context>
    <context>
        <name>PreferencePad</name>
        <message>
            <source>Choose the guest first.</source>
            <translation>Choose the customer first.</translation>
        </message>
        <message>
            <source>What the guest likes</source>
            <translation>What the customer likes</translation>
        </message>
        <message>
            <source>Write what the guest likes.</source>
            <translation>Write what the customer likes.</translation>
        </message>
    </context>
    <context>
        <name>ProofSection</name>
        <message>
            <source>Everything in one file, checked before it counts. It holds every guest: keep it locked away.</source>
            <translation>Everything in one file, checked before it counts. It holds every customer: keep it locked away.</translation>
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>Find the guest</source>
            <translation>Find the customer</translation>
        </message>
        <message>
            <source>Open guest</source>
            <translation>Open customer</translation>
        </message>
    </context>
    <context>
        <name>RequestFields</name>
        <message>
            <source>room or place</source>
            <translation>place</translation>
        </message>
    </context>
    <context>
        <name>RequestFormPage</name>
        <message>
            <source>room or place</source>
            <translation>place</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message numerus="yes">
            <source>%n guest(s) came in</source>
            <translation>
                <numerusform>%n customer came in</numerusform>
                <numerusform>%n customers came in</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Sees and edits guests and stays, gives within a limit, logs requests and finds.</source>
            <translation>Sees and edits customers and orders, gives within a limit, logs requests and finds.</translation>
        </message>
        <message>
            <source>Sees guests and their allergies, gives within a limit, logs requests and finds.</source>
            <translation>Sees customers and their allergies, gives within a limit, logs requests and finds.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, gives within a limit, logs requests and finds.</source>
            <translation>Sees customers without what is protected, gives within a limit, logs requests and finds.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, logs finds and hands them over, gives nothing.</source>
            <translation>Sees customers without what is protected, logs finds and hands them over, gives nothing.</translation>
        </message>
        <message>
            <source>Sees guests without what is protected, logs requests and finds, gives nothing.</source>
            <translation>Sees customers without what is protected, logs requests and finds, gives nothing.</translation>
        </message>
    </context>
    <context>
        <name>Sections</name>
        <message>
            <source>Guest</source>
            <translation>Customer</translation>
        </message>
        <message>
            <source>Guests</source>
            <translation>Customers</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>The guest is known now.</source>
            <translation>The customer is known now.</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>Found, kept for the guest</source>
            <translation>Found, kept for the customer</translation>
        </message>
    </context>
    <context>
        <name>StoryCard</name>
        <message>
            <source>Move to another guest…</source>
            <translation>Move to another customer…</translation>
        </message>
    </context>
    <context>
        <name>SumsStep</name>
        <message>
            <source>The desk can go on working. Either all of it comes in or nothing. It can be undone later.</source>
            <translation>The counter can go on working. Either all of it comes in or nothing. It can be undone later.</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message numerus="yes">
            <source>%n stay(s)</source>
            <translation>
                <numerusform>%n purchase</numerusform>
                <numerusform>%n purchases</numerusform>
            </translation>
        </message>
        <message>
            <source>first stay</source>
            <translation>first visit</translation>
        </message>
    </context>
    <context>
        <name>Watching</name>
        <message>
            <source>Guests as of {time}</source>
            <translation>Customers as of {time}</translation>
        </message>
        <message>
            <source>No file with guests has come yet</source>
            <translation>No file with customers has come yet</translation>
        </message>
    </context>
    <context>
        <name>WhoseCard</name>
        <message>
            <source>To which guest does this belong?</source>
            <translation>To which customer does this belong?</translation>
        </message>
        <message>
            <source>To which guest does “{what}” belong?</source>
            <translation>To which customer does “{what}” belong?</translation>
        </message>
    </context>
    <context>
        <name>AliasNote</name>
        <message>
            <source>This guest goes by another name, and the card greets it: {name}.</source>
            <translation>This customer goes by another name, and the card greets it: {name}.</translation>
        </message>
        <message>
            <source>The true name is {name}. Write it only if the guest wishes so.</source>
            <translation>The true name is {name}. Write it only if the customer wishes so.</translation>
        </message>
    </context>
</TS>
