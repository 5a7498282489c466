package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.FundsPart.Answered;
import dk.sundhedsklynge.meetings.handover.part.FundsPart.CarryOverAnswer;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.ArrayList;
import java.util.List;

/** What parties answered of money of an earlier year, and what is still to be answered, as lines of their dossiers. */
final class CarryOverAnswers {
    private static final String NOT_STATED = "Ikke oplyst";

    private CarryOverAnswers() {}

    static TextLine line(CarryOverAnswer it, MissingFacts missing) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Svar", it.answer().label()));
        if (it.to() != null && it.answer() == Answered.YES) {
            facts.add(new Fact("Til", it.to()));
        }
        String amount = it.amount() == null ? NOT_STATED : DanishNumbers.format(it.amount()) + " kr.";
        switch (it.answer()) {
            case YES -> facts.add(new Fact("Overføres", amount));
            case AWAITED -> facts.add(new Fact("Ikke anvendt", amount));
            case NO, NOT_STATED -> {}
        }
        if (it.answeredOn() != null) {
            facts.add(new Fact("Svaret den", DanishDates.format(it.answeredOn())));
        }
        return new TextLine(
                "carry-over-answer:%s:%s:%s"
                        .formatted(
                                it.party() == null ? "-" + it.label() : it.party(),
                                it.from(),
                                it.to() == null ? "" : it.to()),
                TextLine.Kind.CARRY_OVER_ANSWER,
                "%s, midler fra %s".formatted(it.label(), it.from()),
                facts,
                it.party() == null ? List.of() : List.of(it.party()),
                List.of(),
                it.answer() == Answered.AWAITED || it.answer() == Answered.NOT_STATED
                        ? List.of(missing.answer(it))
                        : List.of(),
                new Source(null, null, null, it.note()),
                Access.OPEN);
    }
}
