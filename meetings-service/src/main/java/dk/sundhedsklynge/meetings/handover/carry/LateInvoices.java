package dk.sundhedsklynge.meetings.handover.carry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Until when a cluster that is wound up takes invoices of before its cut-off.
 *
 * @param until the last day
 * @param because why it is another day than before
 */
public record LateInvoices(
        @NotNull(message = "Skriv den sidste dag") LocalDate until,

        @NotBlank(message = "Skriv hvorfor") @Size(max = 1000, message = "Højst 1000 tegn")
        String because) {}
