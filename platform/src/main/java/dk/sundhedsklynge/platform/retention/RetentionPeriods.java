package dk.sundhedsklynge.platform.retention;

import java.util.List;

/** A bean that names rows which are kept for a time only. */
public interface RetentionPeriods {
    List<Table> tables();

    /**
     * @param since the column that says from when a row is kept; a row without it stays
     * @param days that a row is kept; rows go by whole days
     */
    record Table(String name, String since, int days) {}
}
