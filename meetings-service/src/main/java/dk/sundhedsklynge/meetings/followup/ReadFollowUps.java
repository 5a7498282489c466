package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.meetings.followup.ShownFollowUps.Order;
import dk.sundhedsklynge.meetings.followup.ShownFollowUps.Search;
import dk.sundhedsklynge.meetings.meeting.Drafts;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.paging.Slice;
import dk.sundhedsklynge.platform.paging.Turn;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Follow-ups as the caller may see them. */
@ApplicationScoped
public class ReadFollowUps {
    /** What nobody has finished or given up. */
    public static final Set<FollowUp.State> UNFINISHED =
            Set.copyOf(EnumSet.of(FollowUp.State.TO_BE_CLARIFIED, FollowUp.State.OPEN));

    private static final int EVERYTHING = 100_000;

    private final ShownFollowUps followUps;
    private final Register register;
    private final Drafts drafts;
    private final Caller caller;

    ReadFollowUps(ShownFollowUps followUps, Register register, Drafts drafts, Caller caller) {
        this.followUps = followUps;
        this.register = register;
        this.drafts = drafts;
        this.caller = caller;
    }

    /** Every unfinished one of a cooperation that the caller may see, by due day; each says whether it is closed. */
    public List<FollowUpView> unfinished(String cooperation) {
        List<String> mine = register.visible(caller, cooperation);
        return followUps.search(
                new Search(mine, UNFINISHED, null, null, null, null, false, false),
                Order.DUE,
                false,
                Turn.START,
                EVERYTHING);
    }

    /** Empty when there is none, or the caller may not know of it. */
    public Optional<FollowUpView> find(UUID id) {
        return followUps.find(id);
    }

    /** What the caller answers for. */
    public Responsibility responsibilityOfCaller() {
        return Responsibility.of(caller, drafts.cooperations());
    }

    public Slice<FollowUpView> search(Search search, Order by, boolean descending, Turn turn, int limit) {
        return Slice.of(followUps.search(search, by, descending, turn, limit + 1), turn, limit, by::key);
    }

    /** How many there are; counting ends at {@code most}. */
    public long count(Search search, int most) {
        return followUps.count(search, most);
    }
}
