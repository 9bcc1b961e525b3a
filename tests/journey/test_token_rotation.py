"""Twilio's auth token changes, step by step as docs/token-rotation.md says: no text is lost."""

from tests.services.line import TOKEN, line

NEW = "fedcba9876543210fedcba9876543210"
# What TWILIO_AUTH_TOKENS holds, and the token Twilio signs with at that moment.
STEPS = [
    (TOKEN, TOKEN),
    (f"{NEW},{TOKEN}", TOKEN),
    (f"{NEW},{TOKEN}", NEW),
    (NEW, NEW),
]


def test_every_text_is_stored_at_every_step_of_a_rotation(database_url: str) -> None:
    for step, (accepted, signing) in enumerate(STEPS, start=1):
        with line(database_url, TWILIO_AUTH_TOKENS=accepted) as running:
            form = running.form("+14805550111", "hi", MessageSid=f"SM{step:032x}")
            assert running.post("/twilio/inbound", form, token=signing).status == 200
            assert running.stored() == step


def test_after_the_rotation_the_old_token_is_refused(database_url: str) -> None:
    with line(database_url, TWILIO_AUTH_TOKENS=NEW) as running:
        form = running.form("+14805550111", "hi")
        assert running.post("/twilio/inbound", form, token=TOKEN).status == 403
        assert running.stored() == 0
