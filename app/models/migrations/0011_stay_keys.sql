-- Everything of a stay by its key alone: only so that a stay may go, for each removal read whole tables that may
-- hang on one. An import of thousands of stays could not be taken back.
DROP INDEX stay_guest_place_id_stay_id;

CREATE INDEX stay_guest_stay_id ON stay_guest (stay_id);

DROP INDEX room_night_place_id_stay_id;

CREATE INDEX room_night_stay_id ON room_night (stay_id);

CREATE INDEX gesture_stay_id ON gesture (stay_id);

CREATE INDEX request_stay_id ON request (stay_id);

CREATE INDEX preference_answer_stay_id ON preference_answer (stay_id);

DROP INDEX preference_honoured_place_id_stay_id;

CREATE INDEX preference_honoured_stay_id ON preference_honoured (stay_id);
