package dk.sundhedsklynge.platform.pages;

import java.util.List;

/** The cooperations that a service knows, in any order; each service has one such class. */
public interface CooperationChoices {
    List<CooperationChoice> all();
}
