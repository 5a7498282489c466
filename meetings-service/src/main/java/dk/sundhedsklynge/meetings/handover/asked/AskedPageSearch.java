package dk.sundhedsklynge.meetings.handover.asked;

import dk.sundhedsklynge.meetings.handover.dossier.Receiver;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.text.DanishOrder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an address of the list asks for, as it was written; what cannot be read narrows nothing. */
public final class AskedPageSearch {
    static final String WHAT = "mangler";
    static final String WHOM = "hvem";
    static final String ASKED = "spurgt";
    static final String NOT_ASKED = "ikke-spurgt";

    private static final Sorting AS_IN_THE_DOSSIERS = new Sorting("mappe", false);
    private static final Map<String, Comparator<ListedLine>> COLUMNS = Map.of(
            WHAT, DanishOrder.by(it -> it.missing().what()),
            WHOM, DanishOrder.by(it -> it.missing().whom()),
            ASKED, Comparator.comparing(AskedPageSearch::askedOn));

    @QueryParam("q")
    @DefaultValue("")
    String words = "";

    @QueryParam("modtager")
    @DefaultValue("")
    String receiver = "";

    @QueryParam("type")
    @DefaultValue("")
    String kind = "";

    @QueryParam("tilstand")
    @DefaultValue("")
    String state = "";

    @QueryParam(ListAddress.SORT)
    @Nullable
    String sort;

    String plainWords() {
        return SearchWords.plain(words);
    }

    Sorting sorting() {
        return Sorting.read(sort, AS_IN_THE_DOSSIERS, COLUMNS.keySet());
    }

    String sortCode() {
        return sorting().equals(AS_IN_THE_DOSSIERS) ? "" : sorting().code();
    }

    ListAddress address(UUID run) {
        return ListAddress.of(path(run))
                .with("q", plainWords())
                .with("modtager", receiver)
                .with("type", kind)
                .with("tilstand", state)
                .with(ListAddress.SORT, sortCode());
    }

    static String path(UUID run) {
        return "/overdragelse/%s/mangler".formatted(run);
    }

    /** Those that are asked for, sorted. */
    List<ListedLine> among(List<ListedLine> lines) {
        Comparator<ListedLine> by = COLUMNS.get(sorting().column());
        List<ListedLine> found = lines.stream().filter(this::isAskedFor).toList();
        return by == null
                ? found
                : found.stream()
                        .sorted(sorting().descending() ? by.reversed() : by)
                        .toList();
    }

    /** Nobody asked stands before the first day. */
    private static LocalDate askedOn(ListedLine it) {
        LocalDate on = it.missing().askedOn();
        return on == null ? LocalDate.MIN : on;
    }

    private boolean isAskedFor(ListedLine it) {
        MissingLine line = it.missing();
        boolean isAsked = line.askedOn() != null;
        return (receiver.isBlank() || it.receivers().stream().map(Receiver::key).anyMatch(receiver::equals))
                && (kind.isBlank() || it.kind().equals(kind))
                && (!state.equals(ASKED) || isAsked)
                && (!state.equals(NOT_ASKED) || !isAsked)
                && (line.what() + "\n" + line.whom())
                        .toLowerCase(Locale.ROOT)
                        .contains(plainWords().toLowerCase(Locale.ROOT));
    }

    /** A page of the lines. Where the line that a turn begins at has been answered since, the place in the list counts. */
    static Slice<ListedLine> page(List<ListedLine> lines, Turn turn, int limit) {
        if (turn.isStart()) {
            return slice(lines, turn, limit);
        }
        int at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).missing().mark().equals(turn.key().getFirst()))
                .findFirst()
                .orElse(Math.clamp(turn.offset(), 0, lines.size()) - (turn.back() ? 0 : 1));
        return slice(turn.back() ? lines.subList(0, at).reversed() : lines.subList(at + 1, lines.size()), turn, limit);
    }

    private static Slice<ListedLine> slice(List<ListedLine> found, Turn turn, int limit) {
        return Slice.of(
                found.stream().limit(limit + 1L).toList(),
                turn,
                limit,
                it -> List.of(it.missing().mark()));
    }
}
