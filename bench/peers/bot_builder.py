"""botbuilder-dialogs: the intake as a waterfall of prompts, its state in its memory storage.

Run by the interpreter that has the package; tells milliseconds of processor time a turn.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable, Sequence

from botbuilder.core import (
    BotAdapter,
    ConversationState,
    MemoryStorage,
    MessageFactory,
    TurnContext,
)
from botbuilder.dialogs import (
    DialogSet,
    DialogTurnResult,
    DialogTurnStatus,
    PromptOptions,
    TextPrompt,
    WaterfallDialog,
    WaterfallStepContext,
)
from botbuilder.dialogs.choices import Choice
from botbuilder.dialogs.prompts import ChoicePrompt
from botbuilder.schema import Activity, ChannelAccount, ConversationAccount, ResourceResponse

CHOICES = {1: ("new", "returning"), 3: ("call", "text")}
Step = Callable[[WaterfallStepContext], Awaitable[DialogTurnResult]]


class Unsent(BotAdapter):
    """What is said goes nowhere: only the engine is measured."""

    async def send_activities(
        self, _: TurnContext, activities: list[Activity]
    ) -> list[ResourceResponse]:
        return [ResourceResponse() for _ in activities]

    async def update_activity(self, *_: object) -> None:
        raise NotImplementedError

    async def delete_activity(self, *_: object) -> None:
        raise NotImplementedError


class Bot:
    def __init__(self, questions: Sequence[str], answers: dict[str, str]) -> None:
        self.answers = answers
        self.state = ConversationState(MemoryStorage())
        self.dialogs = DialogSet(self.state.create_property("dialogs"))
        steps = [_asking(words, CHOICES.get(n, ())) for n, words in enumerate(questions)]
        self.dialogs.add(TextPrompt("text"))
        self.dialogs.add(ChoicePrompt("choice"))
        self.dialogs.add(WaterfallDialog("intake", [*steps, _thanks]))

    async def turn(self, phone: str, text: str) -> DialogTurnStatus:
        context = TurnContext(Unsent(), _texted(phone, text))
        talk = await self.dialogs.create_context(context)
        answer = next((said for word, said in self.answers.items() if word in text.lower()), None)
        if answer:
            await context.send_activity(answer)
            result = await talk.reprompt_dialog()
        else:
            result = await talk.continue_dialog()
            if result.status == DialogTurnStatus.Empty:
                result = await talk.begin_dialog("intake")
        await self.state.save_changes(context)
        return result.status


def _asking(words: str, choices: Sequence[str]) -> Step:
    async def ask(step: WaterfallStepContext) -> DialogTurnResult:
        options = PromptOptions(MessageFactory.text(words), choices=[Choice(c) for c in choices])
        return await step.prompt("choice" if choices else "text", options)

    return ask


async def _thanks(step: WaterfallStepContext) -> DialogTurnResult:
    await step.context.send_activity("Thanks, we will call you.")
    return await step.end_dialog()


def _texted(phone: str, text: str) -> Activity:
    return Activity(
        type="message", text=text, channel_id="sms", locale="en-us", service_url="sms",
        from_property=ChannelAccount(id=phone), recipient=ChannelAccount(id="clinic"),
        conversation=ConversationAccount(id=phone),
    )  # fmt: skip


async def main() -> None:
    told = json.load(sys.stdin)
    bot = Bot(told["questions"], told["answers"])
    spent, turns = 0.0, 0
    for person, answers in enumerate([told["people"][0], *told["people"]]):
        await bot.turn(str(person), "hi")
        started = time.process_time()
        ends = [await bot.turn(str(person), answer) for answer in answers]
        if person:  # the first one warms up
            spent, turns = spent + time.process_time() - started, turns + len(answers)
        if ends[-1] != DialogTurnStatus.Complete:
            raise RuntimeError(f"the intake was not completed by {answers}")
    print(json.dumps({"intake_ms": spent / turns * 1000}))  # noqa: T201


if __name__ == "__main__":
    asyncio.run(main())
