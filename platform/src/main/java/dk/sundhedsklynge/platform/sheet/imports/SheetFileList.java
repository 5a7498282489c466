package dk.sundhedsklynge.platform.sheet.imports;

import dk.sundhedsklynge.platform.pages.ChosenCooperation;
import dk.sundhedsklynge.platform.pages.CooperationChoice;
import dk.sundhedsklynge.platform.pages.Csv;
import dk.sundhedsklynge.platform.pages.FormOption;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.SqlOrder;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.time.DanishDates;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files that were handed in for the clusters that are chosen, as the reader may see them. */
final class SheetFileList {
    /** The path of the file of the list, behind that of the desk. */
    static final String FILE = "/liste.csv";

    private static final int PAGE = 20;
    private static final Sorting USUAL = new Sorting(ListSheetImports.BY_ARRIVAL, true);

    private final ReadSheetImports read;
    private final ListSheetImports list;
    private final SheetKinds kinds;
    private final SheetDesk desk;
    private final ChosenCooperation chosen;

    SheetFileList(
            ReadSheetImports read, ListSheetImports list, SheetKinds kinds, SheetDesk desk, ChosenCooperation chosen) {
        this.read = read;
        this.list = list;
        this.kinds = kinds;
        this.desk = desk;
        this.chosen = chosen;
    }

    /** What the address asks for; what cannot be read narrows nothing down. */
    public static final class Asked {
        @QueryParam("type")
        @DefaultValue("")
        String kind = "";

        @QueryParam("tilstand")
        @DefaultValue("")
        String state = "";

        @QueryParam("q")
        @DefaultValue("")
        String words = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        String sort;

        @QueryParam(ListAddress.TURN)
        @Nullable
        String turn;

        private String plainWords() {
            return SearchWords.plain(words);
        }

        private SheetImport.@Nullable State ofState() {
            return Arrays.stream(SheetImport.State.values())
                    .filter(it -> code(it).equals(state))
                    .findFirst()
                    .orElse(null);
        }

        private Sorting sorting() {
            return Sorting.read(sort, USUAL, ListSheetImports.COLUMNS);
        }

        private ListAddress address(String path) {
            return ListAddress.of(path)
                    .with("type", kind)
                    .with("tilstand", state)
                    .with("q", plainWords())
                    .with(ListAddress.SORT, sort);
        }
    }

    record Shown(
            List<Row> rows,
            List<FormOption> states,
            String kind,
            String state,
            String words,
            String sort,
            boolean isFiltered,
            SortHeading byName,
            SortHeading byArrival,
            ListFoot foot) {}

    /**
     * @param kind what its rows are
     * @param badge the class of the mark of its state
     */
    record Row(UUID id, String name, String kind, String cooperation, String arrived, String state, String badge) {}

    Shown shown(Asked asked) {
        ListSheetImports.Search search = search(asked);
        Sorting sorting = asked.sorting();
        ListAddress address = asked.address(desk.path());
        Slice<SheetImport> slice = list.page(search, sorting, Cursor.turn(asked.turn, SqlOrder.VALUES), PAGE);
        return new Shown(
                slice.items().stream().map(this::row).toList(),
                Arrays.stream(SheetImport.State.values())
                        .map(it -> new FormOption(code(it), stateName(it)))
                        .toList(),
                asked.kind,
                asked.state,
                asked.plainWords(),
                asked.sort == null ? "" : asked.sort,
                address.isFiltered(),
                sorting.heading("Fil", ListSheetImports.BY_NAME, address),
                sorting.headingOfNewest("Hentet", ListSheetImports.BY_ARRIVAL, address),
                ListFoot.of(slice, list.count(search), "fil", "filer", address, desk.path() + FILE));
    }

    /** The same list as a file; of a longer one, its first rows. */
    Response csv(Asked asked) {
        Csv csv = new Csv("Fil", "Rækkerne er", "Klynge", "Hentet", "Tilstand");
        list.page(search(asked), asked.sorting(), Turn.START, ListFoot.MOST_COUNTED)
                .items()
                .forEach(file -> csv.row(
                        file.fileName(),
                        kinds.of(file).label(),
                        CooperationChoice.name(chosen.visible(), file.cooperation()),
                        LocalDate.ofInstant(file.receivedAt(), DanishDates.ZONE),
                        stateName(file.state())));
        return csv.answer("regneark.csv");
    }

    private ListSheetImports.Search search(Asked asked) {
        return read.search(
                chosen.shown(),
                asked.kind.isBlank() ? null : asked.kind,
                asked.ofState(),
                asked.plainWords().isEmpty() ? null : asked.plainWords());
    }

    private Row row(SheetImport file) {
        return new Row(
                file.id(),
                file.fileName(),
                kinds.of(file).label(),
                CooperationChoice.name(chosen.visible(), file.cooperation()),
                DanishDates.inWords(file.receivedAt()),
                stateName(file.state()),
                badge(file.state()));
    }

    /** As the address writes it. */
    private static String code(SheetImport.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private String stateName(SheetImport.State state) {
        SheetWords words = desk.words();
        return switch (state) {
            case OPEN -> "Ikke " + words.posted();
            case POSTED -> words.postedLabel();
            case REVERSED -> words.takenBackLabel();
        };
    }

    private static String badge(SheetImport.State state) {
        return switch (state) {
            case OPEN -> "badge-warning";
            case POSTED -> "badge-success";
            case REVERSED -> "badge-plain";
        };
    }
}
