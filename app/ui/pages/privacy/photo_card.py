"""The guest's photo: first the yes, in the guest's own language, then the picture."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.domain.desk import PlaceRow
from app.domain.facts import HOWS
from app.domain.privacy import GuestPrivacy
from app.ui import language
from app.ui.pages.privacy.paper import consent_text
from app.ui.widgets.buttons import KeyButton
from app.ui.widgets.card import Card, SectionHeader
from app.ui.widgets.fields import Pick
from app.ui.widgets.intake import Intake
from app.ui.widgets.labels import Label
from app.ui.widgets.layouts import Flow
from app.ui.widgets.photo import PhotoButton
from app.ui.widgets.sure_button import SureButton
from app.words import figures
from app.words import privacy as said


class PhotoCard(Card):
    """`agreed(how, text, language)`, `withdrawn()`, `taken(paths, image)`."""

    agreed = Signal(str, str, str)
    withdrawn = Signal()
    taken = Signal(list, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=16, spacing=10, parent=parent)
        self._language = "en"
        self.body.addWidget(SectionHeader(self.tr("Photo")))
        self._ask = Label(
            self.tr("Read this to the guest, or let them read it:"), "caption", "text2", wrap=True
        )
        self._text = Label("", "body", wrap=True)
        self.how = Pick(self.tr("How"), [(how, said.how_words(how)) for how in HOWS])
        self.yes = KeyButton(self.tr("The guest said yes"), icon="check")
        self.yes.clicked.connect(self._on_yes_clicked)
        self._asking = Flow(self.how, self.yes, across=8, down=8)
        self._given = Label("", "caption", "text2", wrap=True)
        self.picture = PhotoButton(self.tr("Photo of the guest"), width=132, height=132)
        filters = self.tr("Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif)")
        self.intake = Intake(self.tr("Choose a photo"), filters, icon="camera")
        self.intake.taken.connect(self.taken)
        words, question = self.tr("Consent withdrawn: delete the photo"), self.tr("Delete it for good?")
        self.back = SureButton(words, question, icon="trash")
        self.back.sure.connect(self.withdrawn)
        self._error = Label("", "caption", "danger", wrap=True)
        for part in (self._ask, self._text, self._asking, self._given, self.picture, self.intake):
            self.body.addWidget(part)
        self.body.addWidget(Flow(self.back))
        self.body.addWidget(self._error)

    def show_privacy(self, shown: GuestPrivacy, place: PlaceRow) -> None:
        """The question, or the yes with what came of it."""
        self._error.hide()
        consent = shown.consent
        self._language = shown.language if shown.language in place.languages else place.languages[0]
        self._text.setText(consent_text(place.name, language.in_language(self._language)))
        if consent is not None:
            day = figures.day(place.business_date(consent.given_at))
            self._given.setText(f"{said.how_words(consent.how)}, {day}, {consent.taken_by}")
        asking: tuple[QWidget, ...] = (self._ask, self._text, self._asking)
        for part in asking:
            part.setVisible(consent is None)
        agreed: tuple[QWidget, ...] = (self._given, self.back, self.intake)
        for part in agreed:
            part.setVisible(consent is not None)
        self.picture.setVisible(shown.photo_id is not None)

    def show_image(self, image: QImage) -> None:
        """The photo, once it was fetched."""
        self.picture.show_image(image)

    def show_error(self, sentence: str) -> None:
        """Why a picture was not taken."""
        self._error.setText(sentence)
        self._error.show()

    def _on_yes_clicked(self) -> None:
        self.agreed.emit(str(self.how.key()), self._text.text(), self._language)
