"""Guests, what they like, what protects them, and the words they are found by."""

from __future__ import annotations

from peewee import AutoField, BooleanField, Check, CompositeKey, IntegerField, Model, TextField

from app.models.base import DayField, JsonField, KeyField, MomentField, Row, SealedField, database, link
from app.models.employee import Employee
from app.models.place import Place


class Guest(Row):
    """A person the house remembers. `name` is how the profile is headed, in the script it was given in."""

    place = link(Place)
    name = TextField(constraints=[Check("length(name) > 0")])
    given_name = TextField(default="")
    family_name = TextField(default="")
    native_name = TextField(default="")
    preferred_name = TextField(default="")
    said_as = JsonField(default=dict)  # how it is said, by the reader's language
    title = TextField(default="")
    gender = TextField(default="", constraints=[Check("gender IN ('', 'f', 'm', 'x')")])
    languages = JsonField(default=list)  # the first one is written on cards
    birth_month = IntegerField(null=True, constraints=[Check("birth_month BETWEEN 1 AND 12")])
    birth_day = IntegerField(null=True, constraints=[Check("birth_day BETWEEN 1 AND 31")])
    birth_year = IntegerField(null=True)
    wedding_on = DayField(null=True)
    phone = TextField(default="")
    email = TextField(default="")
    mobile = TextField(default="")
    company = TextField(default="")
    nationality = TextField(default="")
    street = TextField(default="")
    city = TextField(default="")
    region = TextField(default="")
    postal_code = TextField(default="")
    country = TextField(default="")
    is_vip = BooleanField(default=False)
    is_discreet = BooleanField(default=False)
    quiet_until = MomentField(null=True)  # not to be disturbed before
    stays_before = IntegerField(default=0, constraints=[Check("stays_before >= 0")])
    source = TextField(null=True)
    external_id = TextField(null=True)
    match_key = TextField(null=True)  # the words of the name, folded and sorted: who may be the same
    import_id = KeyField(null=True)  # the import that brought the profile
    version = IntegerField(default=1)
    created_at = MomentField()
    created_by = link(Employee, null=True)
    updated_at = MomentField()
    middle_name = TextField(default="")  # or the patronymic
    family_prefix = TextField(default="")  # van der, de, bin: the list may leave it out of the order
    second_family_name = TextField(default="")
    generation = TextField(default="")  # Jr, III
    name_locale = TextField(default="")  # whose order the name follows; empty: guessed
    greetings = JsonField(default=dict)  # the first line of a card, by its language
    sort_name = TextField(default="")  # folded, family name first: what lists are ordered by
    true_names = SealedField(null=True)  # set while the guest goes by an alias, which then is the name
    erased_at = MomentField(null=True)  # nothing but the key is left

    class Meta:
        indexes = (
            (("place", "source", "external_id"), True),
            (("place", "birth_month", "birth_day"), False),
            (("match_key",), False),
            (("import_id",), False),
            (("place", "updated_at", "id", "languages"), False),
            (("place", "sort_name", "id"), False),
            (("place", "languages", "id"), False),
        )


class GuestText(Model):
    """The folded words a guest is found by. Full text needs an integer key; this table lends one."""

    rowid = AutoField()
    guest_id = KeyField(unique=True)
    place_id = KeyField()
    folded = TextField()

    class Meta:
        database = database
        legacy_table_names = False
        indexes = ((("place_id", "rowid"), False),)


class GuestWord(Model):
    """A word that some guest is found by, without its first letter too. Rules of the table fill it."""

    place_id = KeyField()
    word = TextField()
    tail = TextField()

    class Meta:
        database = database
        legacy_table_names = False
        primary_key = CompositeKey("place_id", "word")
        indexes = ((("place_id", "tail"), False),)


class GuestRedirect(Row):
    """A merged profile: its key leads to another. Deleting the row is the unmerge.

    `changed` is what the merge did to rows besides, each with what stood there before, so that it can be
    put back to the letter (`app.services.duplicates.merging`).
    """

    place = link(Place)
    into = link(Guest)
    merged_by = link(Employee)
    merged_at = MomentField()
    changed = JsonField(default=dict)

    class Meta:
        indexes = ((("place", "into"), False),)


class GuestPair(Row):
    """Two profiles that may be one person, the smaller key first; or that somebody said are two.

    The keys are no references: a profile that goes takes no decision of another with it, and what names
    nobody any more is passed over.
    """

    place = link(Place)
    a_id = KeyField()
    b_id = KeyField()
    score = IntegerField(constraints=[Check("score BETWEEN 0 AND 10000")])  # hundredths of a per cent
    verdict = TextField(constraints=[Check("verdict IN ('same', 'review')")])
    reasons = JsonField(default=list)
    against = JsonField(default=list)
    status = TextField(default="open", constraints=[Check("status IN ('open', 'not_same')")])
    found_at = MomentField()
    decided_by = link(Employee, null=True)
    decided_at = MomentField(null=True)

    class Meta:
        indexes = (
            (("place", "a_id", "b_id"), True),
            (("place", "b_id"), False),
            (("place", "status", "score"), False),
        )
        constraints = [Check("a_id < b_id")]


class FoundPair(Row):
    """A pair that a look through everybody has found, before the look is over."""

    place = link(Place)
    look = KeyField()
    workstation = TextField()
    begun_at = MomentField()
    found_at = MomentField()
    a_id = KeyField()
    b_id = KeyField()
    score = IntegerField(constraints=[Check("score BETWEEN 0 AND 10000")])
    verdict = TextField(constraints=[Check("verdict IN ('same', 'review')")])
    reasons = JsonField(default=list)
    against = JsonField(default=list)

    class Meta:
        indexes = ((("look", "a_id", "b_id"), True), (("look", "b_id"), False), (("place",), False))
        constraints = [Check("a_id < b_id")]


class PairSearch(Row):
    """What the last search over everybody learnt: how common values are, and what slips look like here."""

    place = link(Place)
    guests = IntegerField()
    learnt = JsonField()
    searched_at = MomentField()

    class Meta:
        indexes = ((("place",), True),)


class Preference(Row):
    """Something a guest likes or does not. `strength` follows OpenTravel's PreferLevelType."""

    place = link(Place)
    guest = link(Guest)
    group = TextField(column_name="pref_group")
    text = TextField(constraints=[Check("length(text) > 0")])
    code = TextField(null=True)
    strength = TextField(
        constraints=[Check("strength IN ('only', 'required', 'preferred', 'unacceptable', 'no_preference')")]
    )
    source = TextField(constraints=[Check("source IN ('declared', 'observed')")])
    confirmed_at = MomentField(null=True)
    confirmed_by = link(Employee, null=True)
    fresh_until = DayField(null=True)
    stay_id = KeyField(null=True)  # set when it holds for this stay only
    is_active = BooleanField(default=True)
    created_at = MomentField()
    created_by = link(Employee, null=True)

    class Meta:
        indexes = ((("place", "guest"), False),)


class ProtectedFact(Row):
    """An allergy, a matter of health, a diet by faith, a need of access: sealed as a whole.

    Even the kind is inside the seal, so the file alone does not tell who has an allergy.
    """

    place = link(Place)
    guest = link(Guest)
    sealed = SealedField()
    is_active = BooleanField(default=True)
    purge_on = DayField(null=True)
    confirmed_at = MomentField()
    confirmed_by = link(Employee)
    import_id = KeyField(null=True)

    class Meta:
        indexes = ((("place", "guest"), False), (("import_id",), False))


class Note(Row):
    """A few words about a guest, a stay or a room. A private note folds away at the counter."""

    place = link(Place)
    guest = link(Guest, null=True)
    stay_id = KeyField(null=True)
    room_id = KeyField(null=True)
    text = TextField(constraints=[Check("length(text) > 0")])
    is_private = BooleanField(default=True)
    is_active = BooleanField(default=True)
    at = MomentField()
    by = link(Employee)
    import_id = KeyField(null=True)

    class Meta:
        indexes = ((("place", "guest"), False), (("import_id",), False))
