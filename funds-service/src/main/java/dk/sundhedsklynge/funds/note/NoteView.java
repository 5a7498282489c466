package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was entered by hand, as it is read.
 *
 * @param kind {@code allotment-note}, {@code voucher}, {@code opening} or {@code carry-over-answer}
 * @param amount null of an opening, and of an answer that states none
 * @param state {@code booked}, {@code contained} when the opening covers it, {@code noted} when it moves no money,
 *     {@code not-in-force} of an opening, or {@code reversed}
 * @param entry the journal entry that stands for it
 * @param actor id of who entered it
 * @param enteredByName what the user was called when the note was entered; null for a system
 * @param replaces the note that it corrects, and why
 * @param onBehalf how it came when the secretariat entered it for the party: {@code mail}, {@code phone}, {@code meeting} or
 *     {@code letter}; null when nobody entered it for another
 * @param carryOver only of an answer on carrying over
 * @param lines only of an opening
 * @param workDoneOn the last day of the work that a voucher pays for; null when it is the day of payment
 * @param fund {@code cluster}, or what the source calls the money
 */
public record NoteView(
        UUID id,
        String cooperation,
        String kind,
        @Nullable String party,
        @Nullable String label,
        String period,
        @Nullable UUID project,
        @Nullable Money amount,
        LocalDate countsFrom,
        String reference,
        String state,
        @Nullable UUID entry,
        @Nullable String warning,
        String actor,
        Instant enteredAt,
        @Nullable String reversedBy,
        @Nullable String reversalReason,
        @Nullable Instant reversedAt,
        @Nullable String reversedByName,
        @Nullable String enteredByName,
        @Nullable UUID replaces,
        @Nullable String correctionReason,
        @Nullable String onBehalf,
        @Nullable LocalDate cameOn,
        @Nullable UUID sourceDocument,
        @Nullable Integer sourceLine,
        @Nullable CarryOverAnswer carryOver,
        @Nullable List<OrderedTerms.Line> lines,
        @Nullable LocalDate workDoneOn,
        String fund) {

    /** @param answer {@code yes}, {@code no} or {@code not-stated} */
    public record CarryOverAnswer(String to, String answer) {
        static @Nullable CarryOverAnswer of(@Nullable NoteDetails details) {
            return details instanceof NoteDetails.CarryOver(String to, NoteDetails.Answer answer)
                    ? new CarryOverAnswer(
                            to, answer.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    : null;
        }
    }

    /** Where it can be read. */
    public String location() {
        return "/api/funds/v1/notes/" + id;
    }

    public static NoteView of(Note note) {
        return new NoteView(
                note.id(),
                note.cooperation(),
                note.kind().code(),
                note.holder().party(),
                note.holder().namesParty() ? null : note.holder().label(),
                note.period(),
                note.project(),
                note.amount() == null ? null : new Money(note.amount()),
                note.countsFrom(),
                note.reference(),
                note.state().code(),
                note.entry(),
                note.warning(),
                note.actor(),
                note.enteredAt(),
                note.reversedBy(),
                note.reversalReason(),
                note.reversedAt(),
                note.reversedByName(),
                note.origin().enteredByName(),
                note.origin().replaces(),
                note.origin().reason(),
                note.origin().onBehalf() == null
                        ? null
                        : note.origin().onBehalf().code(),
                note.origin().cameOn(),
                note.origin().document(),
                note.origin().line(),
                CarryOverAnswer.of(note.details()),
                note.details() instanceof NoteDetails.Position(List<OrderedTerms.Line> lines) ? lines : null,
                note.details() instanceof NoteDetails.Work(LocalDate doneOn) ? doneOn : null,
                note.fund());
    }
}
