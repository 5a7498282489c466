package dk.sundhedsklynge.funds.balancestate;

import dk.sundhedsklynge.funds.account.Figures;
import dk.sundhedsklynge.platform.testing.Contracts;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BalanceContractTest {

    @Test
    void theMoneyOfACooperationIsToldAsTheExampleSays() throws IOException {
        Figures figures = new Figures(1_770_572_00, 1_330_000_00, 0, 1_273_886_36, 496_685_62);

        Contracts.assertIsExample(
                CooperationBalanceState.TYPE,
                CooperationBalanceState.of("nordjylland-vest", figures).at(3));
    }

    @Test
    void theMoneyOfAProjectIsToldAsTheExampleSays() throws IOException {
        Figures figures = new Figures(0, 1_075_000_00, 0, 1_018_886_36, 0);

        Contracts.assertIsExample(
                ProjectBalanceState.TYPE,
                ProjectBalanceState.of(
                                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                                "nordjylland-vest",
                                figures,
                                false)
                        .at(2));
    }
}
