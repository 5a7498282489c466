package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.meetings.register.Register;
import dk.sundhedsklynge.platform.paging.Cursor;
import dk.sundhedsklynge.platform.paging.Page;
import dk.sundhedsklynge.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follow-ups as the caller may see them. */
@ApplicationScoped
public class ReadFollowUps {
    /** What nobody has finished or given up. */
    public static final EnumSet<FollowUp.State> UNFINISHED =
            EnumSet.of(FollowUp.State.TO_BE_CLARIFIED, FollowUp.State.OPEN);

    private static final int EVERYTHING = 100_000;

    private final ShownFollowUps followUps;
    private final Register register;
    private final Caller caller;

    ReadFollowUps(ShownFollowUps followUps, Register register, Caller caller) {
        this.followUps = followUps;
        this.register = register;
        this.caller = caller;
    }

    /** Every unfinished one of a cooperation that the caller may see, by due day; each says whether it is closed. */
    public List<FollowUpView> unfinished(String cooperation) {
        List<String> mine = register.visible(caller, cooperation);
        return followUps.search(
                new ShownFollowUps.Search(mine, UNFINISHED, null, null, null, false, false), null, EVERYTHING);
    }

    /** Empty when there is none, or the caller may not know of it. */
    public Optional<FollowUpView> find(UUID id) {
        return followUps.find(id);
    }

    Page<FollowUpView> search(ShownFollowUps.Search search, ShownFollowUps.@Nullable After after, int limit) {
        return Page.of(
                followUps.search(search, after, limit + 1),
                limit,
                last -> Cursor.encode(
                        last.due() == null ? "" : last.due().toString(),
                        last.id().toString()));
    }
}
