package dk.sundhedsklynge.funds.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharingTest {

    @Property
    void theSharesAddUpToTheAmount(
            @ForAll @LongRange(max = 10_000_000_000_00L) long amount,
            @ForAll @Size(min = 1, max = 25) List<@LongRange(min = 1, max = 2_000_000) Long> weights) {
        List<Share> shares = Sharing.share(amount, weighing(weights));

        assertThat(shares.stream().mapToLong(Share::amount).sum()).isEqualTo(amount);
    }

    @Property
    void noShareIsAnOereOffItsPart(
            @ForAll @LongRange(max = 10_000_000_000_00L) long amount,
            @ForAll @Size(min = 1, max = 25) List<@LongRange(min = 1, max = 2_000_000) Long> weights) {
        double sum = weights.stream().mapToLong(Long::longValue).sum();

        assertThat(Sharing.share(amount, weighing(weights))).allSatisfy(share -> {
            double part = amount * (share.weight() / sum);
            assertThat(Math.abs(share.amount() - part)).isLessThan(1.001);
        });
    }

    @Property
    void theOrderOfTheWeightsDoesNotMatter(
            @ForAll @LongRange(max = 1_000_000_00L) long amount,
            @ForAll @Size(min = 1, max = 10) List<@LongRange(min = 1, max = 50) Long> weights) {
        List<Weight> turned = weighing(weights).reversed();

        assertThat(Sharing.share(amount, turned))
                .containsExactlyInAnyOrderElementsOf(Sharing.share(amount, weighing(weights)));
    }

    @Test
    void theLastOereGoToTheLargestRemainders() {
        List<Share> shares =
                Sharing.share(100, List.of(new Weight("787", 1, 2), new Weight("773", 1, 1), new Weight("1081", 1, 3)));

        assertThat(shares)
                .containsExactly(
                        new Share("787", 1, 33, 1, 2, false),
                        new Share("773", 1, 34, 1, 1, true),
                        new Share("1081", 1, 33, 1, 3, false));
    }

    @Test
    void aKeyOfNothingCannotShare() {
        assertThatThrownBy(() -> Sharing.share(100, List.of(new Weight("787", 0, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Weight> weighing(List<Long> weights) {
        List<Weight> all = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            all.add(new Weight("party " + i, weights.get(i), i));
        }
        return all;
    }
}
