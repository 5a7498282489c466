package dk.sundhedsklynge.funds.account;

import java.util.List;
import java.util.function.Predicate;

/**
 * Who is paid money of a fund.
 *
 * @param codes of those who are asked what they received; none of money that is not the cluster's own
 * @param isMunicipality whether the code of a party is that of a municipality
 */
public record PartiesOfFund(List<String> codes, Predicate<String> isMunicipality) {
    public static final PartiesOfFund NONE = new PartiesOfFund(List.of(), party -> false);

    /** Nobody is asked: the same for money of another source, and where each row is read by itself. */
    public PartiesOfFund askingNobody() {
        return new PartiesOfFund(List.of(), isMunicipality);
    }

    /** Those of them that are asked. */
    PartiesOfFund only(Predicate<Holder> whose) {
        return new PartiesOfFund(
                codes.stream().filter(code -> whose.test(Holder.party(code))).toList(), isMunicipality);
    }
}
