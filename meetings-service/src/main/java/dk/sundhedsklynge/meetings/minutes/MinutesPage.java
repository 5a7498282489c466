package dk.sundhedsklynge.meetings.minutes;

import dk.sundhedsklynge.platform.pages.CooperationInAddress;
import dk.sundhedsklynge.platform.pages.FormInput;
import dk.sundhedsklynge.platform.pages.ListAddress;
import dk.sundhedsklynge.platform.pages.ListFoot;
import dk.sundhedsklynge.platform.pages.SearchWords;
import dk.sundhedsklynge.platform.pages.SortHeading;
import dk.sundhedsklynge.platform.pages.Sorting;
import dk.sundhedsklynge.platform.pages.WrittenDays;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Minutes, first those that are not approved, of the cooperations that the reader is the secretariat of and looks at. */
@Path("/moeder")
@Produces(MediaType.TEXT_HTML)
@Blocking
@CooperationInAddress
public class MinutesPage {
    private final ShownOpenMinutes shown;

    MinutesPage(ShownOpenMinutes shown) {
        this.shown = shown;
    }

    /** What the address asks for, as it was written; what cannot be read narrows nothing. */
    public static final class Asked {
        static final List<MinutesState> STATES = List.of(
                MinutesState.DRAFT, MinutesState.IN_HEARING, MinutesState.APPROVAL_UNKNOWN, MinutesState.APPROVED);

        /** The oldest first, for they have waited longest. */
        private static final Sorting OLDEST = new Sorting(ListOpenMinutes.DAY, false);

        @QueryParam("q")
        @DefaultValue("")
        String words = "";

        @QueryParam("tilstand")
        @DefaultValue("")
        String state = "";

        @QueryParam("fra")
        @DefaultValue("")
        String from = "";

        @QueryParam("til")
        @DefaultValue("")
        String to = "";

        @QueryParam(ListAddress.SORT)
        @Nullable
        String sort;

        @QueryParam(ListAddress.TURN)
        @Nullable
        String cursor;

        String plainWords() {
            return SearchWords.plain(words);
        }

        Optional<MinutesState> ofState() {
            return STATES.stream().filter(it -> it.code().equals(state)).findFirst();
        }

        WrittenDays days() {
            return new WrittenDays(from, to);
        }

        Sorting sorting() {
            return Sorting.read(sort, OLDEST, ListOpenMinutes.COLUMNS.keySet());
        }

        String sortCode() {
            return sorting().equals(OLDEST) ? "" : sorting().code();
        }

        /** Of the first page. */
        ListAddress list() {
            return ListAddress.of(ShownOpenMinutes.PATH)
                    .with("q", plainWords())
                    .with("tilstand", ofState().map(MinutesState::code).orElse(null))
                    .with("fra", from)
                    .with("til", to)
                    .with(ListAddress.SORT, sortCode());
        }

        /** Of this page. */
        ListAddress address() {
            return list().with(ListAddress.TURN, cursor);
        }
    }

    /**
     * @param state code of the one that is asked for; empty for all
     * @param sort what is sorted by, as the address has it; empty for the usual
     * @param wrongDay what was written as a day and is none; null when nothing is wrong
     * @param isSecretariat whether the reader is the secretariat of any cooperation that is looked at
     * @param isSaved whether the reader has just approved some, or sent a draft to hearing
     * @param undo where the approval that was just written can be taken back; null when there is none
     */
    record Shown(
            List<Row> rows,
            SortHeading byMeeting,
            SortHeading byDay,
            SortHeading byState,
            ListFoot foot,
            List<MinutesState> states,
            String words,
            String state,
            String from,
            String to,
            String sort,
            @Nullable String wrongDay,
            boolean isFiltered,
            boolean isSecretariat,
            boolean isSaved,
            @Nullable String undo,
            FormInput input)
            implements TemplateInstance {}

    /**
     * @param whose cooperation and body
     * @param to where its form is sent
     * @param input of its form alone
     */
    record Row(ListOpenMinutes.Open it, String whose, String to, FormInput input) {
        public String day() {
            return ShownOpenMinutes.dayField(it.meeting());
        }

        public String source() {
            return ShownOpenMinutes.sourceField(it.meeting());
        }

        public boolean isApproved() {
            return it.state() == MinutesState.APPROVED;
        }

        public String approval() {
            return ShownOpenMinutes.approval(it.meeting());
        }

        /** It has to be sent to hearing before it can be approved. */
        public boolean isDraft() {
            return it.state() == MinutesState.DRAFT;
        }
    }

    @GET
    @Path("/referater")
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Asked asked, @QueryParam("gemt") @Nullable String saved) {
        return shown.show(asked, saved, FormInput.blank());
    }

    @GET
    @Path("/referater.csv")
    @Operation(hidden = true)
    public Response file(@BeanParam Asked asked) {
        return shown.file(asked).answer("referater.csv");
    }
}
