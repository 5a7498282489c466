package dk.sundhedsklynge.platform.text;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The order of a Danish list: æ, ø and å last. */
public final class DanishOrder {
    private DanishOrder() {}

    public static <T> Comparator<T> by(Function<? super T, String> name) {
        Collator danish = Collator.getInstance(Locale.of("da", "DK"));
        return Comparator.comparing(name, danish::compare);
    }
}
