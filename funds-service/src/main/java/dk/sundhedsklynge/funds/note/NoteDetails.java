package dk.sundhedsklynge.funds.note;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.platform.json.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a note says beyond a sum of one holder and period. */
public sealed interface NoteDetails {

    /** The rows of an opening, each with its own period where it is not that of the opening. */
    record Position(List<OrderedTerms.Line> lines) implements NoteDetails {
        public Position {
            lines = List.copyOf(lines);
        }
    }

    /** What a party answers of money that can go on to a later year. */
    enum Answer {
        /** It carries over; how much stands in the amount, or is not stated yet. */
        YES,
        NO,
        NOT_STATED
    }

    /** @param to the year or pool that the money goes on to */
    record CarryOver(String to, Answer answer) implements NoteDetails {}

    /**
     * What a voucher pays for was done until this day, and paid later.
     *
     * @param doneOn the last day of the work
     */
    record Work(LocalDate doneOn) implements NoteDetails {}

    static @Nullable String write(@Nullable NoteDetails details) {
        try {
            return details == null ? null : Json.mapper().writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A note cannot be written as JSON", e);
        }
    }

    static @Nullable NoteDetails read(Note.Kind kind, @Nullable String json) {
        if (json == null) {
            return null;
        }
        Class<? extends NoteDetails> shape =
                switch (kind) {
                    case OPENING -> Position.class;
                    case CARRY_OVER_ANSWER -> CarryOver.class;
                    case VOUCHER -> Work.class;
                    case ALLOTMENT_NOTE ->
                        throw new IllegalStateException("A note of the kind %s has no details".formatted(kind));
                };
        try {
            return Json.mapper()
                    .readerFor(shape)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The details of a note cannot be read", e);
        }
    }
}
