package dk.sundhedsklynge.meetings.followup;

import dk.sundhedsklynge.meetings.fact.FactOutcome;
import dk.sundhedsklynge.meetings.fact.KeepFact;
import dk.sundhedsklynge.meetings.meeting.FollowUp;
import dk.sundhedsklynge.platform.etag.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Somebody says how far a follow-up is. Saying it again undoes it. */
@ApplicationScoped
class SettleFollowUp {
    private final KeepFact keep;
    private final FollowUps followUps;

    SettleFollowUp(KeepFact keep, FollowUps followUps) {
        this.keep = keep;
        this.followUps = followUps;
    }

    FactOutcome settle(UUID id, IfMatch read, FollowUp.State state) {
        return keep.set(followUps, id, read, new KeepFact.FactSetting<>() {
            @Override
            public FollowUpDetails of(FollowUpDetails before) {
                return before.in(state);
            }

            @Override
            public void write(UUID id, FollowUpDetails details, String by) {
                followUps.setState(id, details.state(), by);
            }
        });
    }
}
