package dk.sundhedsklynge.funds.order;

import java.util.Locale;

/** How a fund is named: by the cooperation and whose money it is. */
public final class FundNames {
    /** The cluster's own money; everything else is another fund and stays outside its figures. */
    public static final String CLUSTER = "cluster";

    private FundNames() {}

    public static String ofCluster(String cooperation) {
        return of(cooperation, CLUSTER);
    }

    /** @param name {@link #CLUSTER}, or what the source calls the money */
    public static String of(String cooperation, String name) {
        return cooperation + ":" + name.strip().toLowerCase(Locale.ROOT);
    }

    /** {@link #CLUSTER}, or what the source calls the money. */
    public static String nameOf(String fund) {
        return fund.substring(fund.indexOf(':') + 1);
    }

    public static boolean isOfCluster(String fund) {
        return fund.endsWith(":" + CLUSTER);
    }
}
