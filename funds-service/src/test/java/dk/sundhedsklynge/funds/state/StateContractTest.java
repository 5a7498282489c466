package dk.sundhedsklynge.funds.state;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.funds.account.Holder;
import dk.sundhedsklynge.funds.account.KnownFigures;
import dk.sundhedsklynge.funds.account.OpenedProject;
import dk.sundhedsklynge.funds.account.ProjectFigures;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StateContractTest {

    @Test
    void theMoneyOfACooperationIsToldAsTheExampleSays() throws IOException {
        Figures figures = new Figures(1_770_572_00, 1_330_000_00, 0, 1_273_886_36, 496_685_62, 496_685_62);
        Figures published = new Figures(1_770_572_00, 1_075_000_00, 0, 1_018_886_36, 496_685_62, 496_685_62);

        Contracts.assertIsExample(
                CooperationBalanceState.TYPE,
                CooperationBalanceState.of(
                                "nordjylland-vest",
                                new ShownMoney(
                                        KnownFigures.complete(figures),
                                        KnownFigures.complete(published),
                                        LocalDate.of(2025, 3, 12)))
                        .at(3));
    }

    @Test
    void theMoneyOfAProjectIsToldAsTheExampleSays() throws IOException {
        Figures figures = new Figures(0, 1_330_000_00, 0, 1_273_886_36, 0);
        Figures published = new Figures(0, 1_075_000_00, 0, 1_018_886_36, 0);

        Contracts.assertIsExample(
                ProjectBalanceState.TYPE,
                ProjectBalanceState.of(
                                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                                "nordjylland-vest",
                                new Shown(ofNoParty(figures), ofNoParty(published), LocalDate.of(2025, 3, 12), true),
                                false)
                        .at(2));
    }

    @Test
    void theOpeningInForceIsToldAsTheExampleSays() throws IOException {
        OpeningState.InForce opening = new OpeningState.InForce(
                UUID.fromString("00000000-0000-4000-8000-000000000013"),
                LocalDate.of(2024, 12, 31),
                UUID.fromString("00000000-0000-4000-8000-000000000051"),
                List.of("carriedOver", "committed", "received", "spent"),
                false);

        Contracts.assertIsExample(
                OpeningState.TYPE,
                OpeningState.of("nordjylland-vest", "nordjylland-vest:cluster", opening)
                        .at(2));
    }

    private static ProjectFigures ofNoParty(Figures figures) {
        return new ProjectFigures(new TreeMap<>(Map.of(Holder.ofNoParty(), figures)), OpenedProject.NOTHING);
    }
}
