package dk.sundhedsklynge.platform.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;

/**
 * An amount of Danish kroner, exact to the øre. In JSON {@code {"amount": 496685.62, "currency": "DKK"}}.
 *
 * @param ore hundredths of a krone; may be negative
 */
@JsonPropertyOrder({"amount", "currency"})
public record Money(@JsonIgnore long ore) {
    public static final String CURRENCY = "DKK";
    public static final Money NONE = new Money(0);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE, 2);
    private static final int MOST_DECIMALS_SHOWN = 20;

    /**
     * @throws IllegalArgumentException when the amount has a fraction of an øre, is too large, or is in another currency
     */
    @JsonCreator
    static Money of(
            @JsonProperty(value = "amount", required = true) BigDecimal amount,
            @JsonProperty(value = "currency", required = true) String currency) {
        if (!CURRENCY.equals(currency)) {
            throw new IllegalArgumentException("Ukendt valuta '%s'; beløb skrives i DKK".formatted(currency));
        }
        return ofKroner(amount);
    }

    /** @throws IllegalArgumentException when the amount has a fraction of an øre or is too large */
    public static Money ofKroner(BigDecimal kroner) {
        long digits = (long) kroner.precision() - kroner.scale();
        // Digits are counted first: to write out a number with a giant exponent would take all memory.
        if (digits > LARGEST.precision() - LARGEST.scale() || kroner.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("Beløbet er for stort; skriv højst %s kr."
                    .formatted(DanishNumbers.format(new Money(Long.MAX_VALUE))));
        }
        try {
            return new Money(kroner.movePointRight(2).longValueExact());
        } catch (ArithmeticException e) {
            String shown = kroner.scale() > MOST_DECIMALS_SHOWN
                    ? "Beløbet"
                    : "Beløbet " + kroner.toPlainString().replace('.', ',');
            throw new IllegalArgumentException(shown + " kan ikke skrives i hele øre; brug højst to decimaler", e);
        }
    }

    /** In kroner, always with two decimals. */
    @JsonProperty("amount")
    public BigDecimal kroner() {
        return BigDecimal.valueOf(ore, 2);
    }

    @JsonProperty("currency")
    public String currency() {
        return CURRENCY;
    }

    /** @throws ArithmeticException when the sum is too large: money never wraps around */
    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    /** @throws ArithmeticException when the difference is too large */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }
}
