package dk.sundhedsklynge.funds.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.sundhedsklynge.funds.claim.FiguresSubmitted;
import dk.sundhedsklynge.funds.effect.AccessChanged;
import dk.sundhedsklynge.funds.effect.AnsweredElsewhere;
import dk.sundhedsklynge.funds.effect.EffectOrdered;
import dk.sundhedsklynge.funds.effect.EffectWithdrawn;
import dk.sundhedsklynge.funds.project.ProjectState;
import dk.sundhedsklynge.funds.register.CooperationState;
import dk.sundhedsklynge.funds.register.PartyState;
import dk.sundhedsklynge.platform.handover.HandoverRunOrdered;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.testing.OthersContracts;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the other services publish, against what is read here. */
@QuarkusTest
class OthersContractsTest extends OthersContracts {
    private static final Map<String, Class<?>> RECORDS = Map.of(
            EffectOrdered.TYPE, EffectOrdered.Address.class,
            EffectWithdrawn.TYPE, EffectWithdrawn.class,
            AccessChanged.TYPE, AccessChanged.class,
            AnsweredElsewhere.APPLIED, AnsweredElsewhere.class,
            AnsweredElsewhere.REFUSED, AnsweredElsewhere.class,
            ProjectState.TYPE, ProjectState.class,
            FiguresSubmitted.TYPE, FiguresSubmitted.class,
            CooperationState.TYPE, CooperationState.class,
            PartyState.TYPE, PartyState.class,
            HandoverRunOrdered.TYPE, HandoverRunOrdered.class);

    OthersContractsTest() {
        super(
                List.of("meetings", "projects"),
                List.of("register", "meetings", "projects"),
                RECORDS,
                "region",
                "from",
                "to");
    }

    /** An order for this service is one that it can do, and each claim has what it is compared by. */
    @Override
    protected void check(Object read, String body) throws IOException {
        if (read instanceof EffectOrdered.Address address && address.addressee().equals("funds")) {
            EffectOrdered order = Contracts.JSON.readValue(body, EffectOrdered.class);
            assertThatCode(order::effect).doesNotThrowAnyException();
        }
        if (read instanceof FiguresSubmitted figures) {
            assertThat(figures.claims()).isNotEmpty().allSatisfy(claim -> assertThat(claim)
                    .hasNoNullFieldsOrPropertiesExcept("item", "line", "party", "label", "project", "period"));
        }
    }
}
