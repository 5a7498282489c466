package dk.sundhedsklynge.meetings.terms;

import dk.sundhedsklynge.platform.money.Money;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** An amount that a decision can be about; none is one too. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Amount.Check.class)
@interface Amount {
    String message() default "Beløbet skal være over nul";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    boolean aboveZero() default true;

    final class Check implements ConstraintValidator<Amount, Money> {
        /** A thousand billion kroner: far above any decision, far below where sums of øre no longer fit. */
        private static final long LARGEST = 100_000_000_000_000L;

        private boolean isAboveZero;

        @Override
        public void initialize(Amount amount) {
            isAboveZero = amount.aboveZero();
        }

        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            if (amount == null) {
                return true;
            }
            if (Math.abs(amount.ore()) > LARGEST) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("Beløbet er for stort; se efter, om kommaet er glemt")
                        .addConstraintViolation();
                return false;
            }
            return !isAboveZero || amount.ore() > 0;
        }
    }
}
