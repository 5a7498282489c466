package dk.sundhedsklynge.projects.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.sundhedsklynge.platform.handover.HandoverRunOrdered;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.testing.Contracts;
import dk.sundhedsklynge.platform.testing.OthersContracts;
import dk.sundhedsklynge.projects.document.FiguresSubmitted;
import dk.sundhedsklynge.projects.effect.AccessChanged;
import dk.sundhedsklynge.projects.effect.EffectOrdered;
import dk.sundhedsklynge.projects.effect.EffectWithdrawn;
import dk.sundhedsklynge.projects.effect.FundsAnswer;
import dk.sundhedsklynge.projects.money.MoneyOrder;
import dk.sundhedsklynge.projects.money.ProjectBalanceState;
import dk.sundhedsklynge.projects.register.CooperationState;
import dk.sundhedsklynge.projects.register.PartyState;
import dk.sundhedsklynge.projects.takeover.ProjectTakenOver;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What the other services publish, against what is read here. */
@QuarkusTest
class OthersContractsTest extends OthersContracts {
    private static final Map<String, Class<?>> RECORDS = Map.ofEntries(
            Map.entry(EffectOrdered.TYPE, EffectOrdered.Address.class),
            Map.entry(EffectWithdrawn.TYPE, EffectWithdrawn.class),
            Map.entry(AccessChanged.TYPE, AccessChanged.class),
            Map.entry(FundsAnswer.APPLIED, FundsAnswer.Answered.class),
            Map.entry(FundsAnswer.REFUSED, FundsAnswer.Answered.class),
            Map.entry(ProjectBalanceState.TYPE, ProjectBalanceState.class),
            Map.entry(CooperationState.TYPE, CooperationState.class),
            Map.entry(PartyState.TYPE, PartyState.class),
            Map.entry(HandoverRunOrdered.TYPE, HandoverRunOrdered.class),
            Map.entry(ProjectTakenOver.TYPE, ProjectTakenOver.class),
            Map.entry(FiguresSubmitted.TYPE, FiguresSubmitted.class));

    OthersContractsTest() {
        super(List.of("meetings", "funds"), List.of("register", "meetings", "funds"), RECORDS, "region", "from", "to");
    }

    /** An order for this service is one that it can do. */
    @Override
    protected void check(Object read, String body) throws IOException {
        if (read instanceof EffectOrdered.Address address && address.addressee().equals("projects")) {
            EffectOrdered order = Contracts.JSON.readValue(body, EffectOrdered.class);
            assertThatCode(order::change).doesNotThrowAnyException();
        }
        if (read instanceof EffectOrdered.Address address && address.addressee().equals("funds")) {
            MoneyOrder order = Contracts.JSON.readValue(body, MoneyOrder.class);
            assertThat(order.isOfProject()).isTrue();
            assertThat(order.terms().amount()).isEqualTo(new Money(175_000_00));
            assertThat(order.anchor().line()).isEqualTo(118);
        }
    }
}
