package dk.sundhedsklynge.platform.events;

import java.util.Set;

/** Types that others publish on a topic this service listens to and that it knowingly does not read. */
public interface ForeignTypes {
    Set<String> types();
}
