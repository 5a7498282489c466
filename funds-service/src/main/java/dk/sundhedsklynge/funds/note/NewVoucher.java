package dk.sundhedsklynge.funds.note;

import dk.sundhedsklynge.funds.order.FundNames;
import dk.sundhedsklynge.funds.register.Party;
import dk.sundhedsklynge.platform.money.Money;
import dk.sundhedsklynge.platform.validation.YearOrPool;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A voucher as it is sent.
 *
 * @param project that the payment is for; null when it is for none
 * @param fund whose money it is; null for the cluster's own
 * @param workDoneOn the last day of the work that is paid for; null when it is the day of payment
 */
public record NewVoucher(
        @Nullable String party,

        @Nullable @Size(max = 100, message = "Højst 100 tegn")
        String label,

        @Nullable @YearOrPool @Pattern(regexp = YearOrPool.PATTERN, message = YearOrPool.ADVICE)
        String period,

        @Nullable UUID project,
        @NotNull(message = "Skriv beløbet") Money amount,

        @NotNull(message = "Skriv, hvornår der er betalt") LocalDate paidOn,

        @NotBlank(message = "Skriv bilagets nummer") @Size(max = 200, message = "Højst 200 tegn")
        String reference,

        @Nullable LocalDate workDoneOn,

        @Nullable @Size(min = 1, max = FundNames.LONGEST, message = FundNames.ADVICE)
        String fund) {

    public NewNote note() {
        return new NewNote(
                        Note.Kind.VOUCHER,
                        Party.codeOrNull(party),
                        label,
                        period,
                        project,
                        amount,
                        paidOn,
                        reference.strip(),
                        NoteOrigin.NONE,
                        workDoneOn == null ? null : new NoteDetails.Work(workDoneOn))
                .ofFund(fund);
    }
}
