package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.account.HeldIn;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.effect.OrderedTerms;
import dk.sundhedsklynge.funds.register.KnownRegister;
import dk.sundhedsklynge.funds.register.KnownRegister.KnownParty;
import dk.sundhedsklynge.platform.money.DanishNumbers;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.time.DanishDates;
import dk.sundhedsklynge.platform.validation.Years;
import dk.sundhedsklynge.platform.windingup.WindingUp;
import dk.sundhedsklynge.platform.windingup.WindingUps;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Warnings about what a note itself says, without the ledger. They are shown in the preview and later with the note. */
@ApplicationScoped
public class NoteDoubts {
    private final WindingUps windingUps;
    private final KnownRegister register;

    NoteDoubts(WindingUps windingUps, KnownRegister register) {
        this.windingUps = windingUps;
        this.register = register;
    }

    /** The note with its doubts among its warnings. */
    public Note shown(Note note) {
        String warning = Stream.concat(Stream.ofNullable(note.warning()), of(note).stream())
                .reduce((one, other) -> one + " " + other)
                .orElse(null);
        return note.standing(note.state(), note.entry(), warning);
    }

    /** The same for a reader who may not see closed items: what the ledger says counts them in. */
    public Note shown(Note note, boolean closedToo) {
        return shown(closedToo ? note : note.standing(note.state(), note.entry(), null));
    }

    /** Danish sentences; empty for none. */
    Optional<String> of(Note note) {
        return switch (note.details()) {
            case NoteDetails.Position(List<OrderedTerms.Line> lines) ->
                restsOfOverspent(lines, note.period(), this::name);
            case NoteDetails.CarryOver(String to, NoteDetails.Answer answer) ->
                answer == NoteDetails.Answer.NO
                        ? Optional.empty()
                        : windingUps.of(note.cooperation()).flatMap(it -> afterTheEnd(it, note.countsFrom(), to));
            case NoteDetails.Work _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private String name(Holder holder) {
        KnownParty party = holder.party() == null ? null : register.parties().get(holder.party());
        return party != null ? party.name() : holder.party() != null ? holder.party() : holder.nameWithoutParty();
    }

    /** An answer that was given after the cut-off, on money for a year in which the cooperation is no more. */
    static Optional<String> afterTheEnd(WindingUp ends, LocalDate answeredOn, String to) {
        boolean isAfterwards =
                Years.of(to).filter(it -> it.last() > ends.cutOff().getYear()).isPresent();
        return answeredOn.isAfter(ends.cutOff()) && isAfterwards
                ? Optional.of(
                        "Samarbejdet er afviklet pr. %s. Hvad der er tilbage efter den dag, følger beslutningen om overdragelse; spørg sundhedsrådet, om svaret om %s stadig gælder."
                                .formatted(DanishDates.inWords(ends.cutOff()), to))
                : Optional.empty();
    }

    /** What one line of an opening says of what is left, where more was spent than received. */
    static Optional<String> restsOfOverspent(
            List<OrderedTerms.Line> lines, @Nullable String usualPeriod, Function<Holder, String> name) {
        Map<HeldIn, Map<String, Long>> stated = new LinkedHashMap<>();
        for (OrderedTerms.Line line : lines) {
            String period = line.period() == null || line.period().isBlank() ? usualPeriod : line.period();
            stated.computeIfAbsent(
                            new HeldIn(Holder.of(line.party(), line.label()), period == null ? "" : period),
                            key -> new LinkedHashMap<>())
                    .merge(line.quantity(), line.amount().ore(), Long::sum);
        }
        List<String> doubts = new ArrayList<>();
        stated.forEach((place, amounts) -> {
            Long received = amounts.get("received");
            long spent = amounts.getOrDefault("spent", 0L);
            long left = Math.max(amounts.getOrDefault("unspent", 0L), amounts.getOrDefault("uncommitted", 0L));
            if (received != null && spent > received && left == 0) {
                doubts.add("%s, %s: der er anvendt %s kr. mere, end der er modtaget. Se efter, om tallene er rigtige."
                        .formatted(name.apply(place.holder()), place.period(), kroner(spent - received)));
            }
            if (received != null && spent > received && left > 0) {
                doubts.add(
                        "%s, %s: der er anvendt mere, end der er modtaget (%s kr. af %s kr.), og alligevel er der en rest på %s kr. Se efter, om tallene er rigtige."
                                .formatted(
                                        name.apply(place.holder()),
                                        place.period(),
                                        kroner(spent),
                                        kroner(received),
                                        kroner(left)));
            }
        });
        return doubts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", doubts));
    }

    private static String kroner(long ore) {
        return DanishNumbers.format(new Money(ore));
    }
}
