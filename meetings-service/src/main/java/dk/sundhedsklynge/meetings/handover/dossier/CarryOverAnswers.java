package dk.sundhedsklynge.meetings.handover.dossier;

import dk.sundhedsklynge.meetings.handover.part.FundsPart.AnswerSource;
import dk.sundhedsklynge.meetings.handover.part.FundsPart.Answered;
import dk.sundhedsklynge.meetings.handover.part.FundsPart.CarryOverAnswer;
import dk.sundhedsklynge.meetings.openness.Access;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.time.DanishDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What parties answered of money of an earlier year, and what is still to be answered, as lines of their dossiers. */
final class CarryOverAnswers {
    private static final String KEY = "carry-over-answer:";
    private static final String NOT_STATED = "Ikke oplyst";

    private CarryOverAnswers() {}

    /** The key that the line of such an answer had while the answer was awaited; the key itself for all other lines. */
    static String awaited(String key) {
        return key.startsWith(KEY) ? key.substring(0, key.lastIndexOf(':') + 1) : key;
    }

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
        AnswerSource source = it.source();
        if (source != null) {
            facts.addAll(facts(source, it.label()));
        }
        return new TextLine(
                KEY
                        + "%s%s:%s:%s"
                                .formatted(
                                        it.fund() == null ? "" : it.fund().toLowerCase(Locale.ROOT) + "/",
                                        it.party() == null ? "-" + it.label() : it.party(),
                                        it.from(),
                                        it.to() == null ? "" : it.to()),
                TextLine.Kind.CARRY_OVER_ANSWER,
                it.label() + ", " + it.money(),
                facts,
                it.party() == null ? List.of() : List.of(it.party()),
                List.of(),
                missing(it, missing),
                new Source(
                        source == null ? null : source.document(),
                        source == null ? null : source.line(),
                        null,
                        it.note(),
                        source == null ? null : source.paper()),
                it.access() == Access.CLOSED ? Access.CLOSED : Access.OPEN);
    }

    private static List<Missing> missing(CarryOverAnswer it, MissingFacts missing) {
        return switch (it.answer()) {
            case AWAITED, NOT_STATED -> List.of(missing.answer(it));
            case YES -> it.amount() == null ? List.of(missing.amount(it)) : List.of();
            case NO -> List.of();
        };
    }

    private static List<Fact> facts(AnswerSource source, String party) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Fact.SOURCE, source.reference()));
        if (source.channel() != null && source.cameOn() != null) {
            facts.add(new Fact(
                    "Svaret kom", "%s den %s".formatted(source.channel(), DanishDates.format(source.cameOn()))));
        }
        facts.add(new Fact(
                "Registreret",
                "%s af %s%s"
                        .formatted(
                                DanishDates.format(source.enteredOn()),
                                source.enteredBy() == null ? "et system" : source.enteredBy(),
                                source.channel() == null ? "" : " på vegne af " + party)));
        return facts;
    }
}
