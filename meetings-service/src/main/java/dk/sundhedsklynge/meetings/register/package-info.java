/**
 * Who there is: cooperations (health clusters and, from 2027, health councils), the parties that hold and pay money, and
 * the bodies that decide. Comes from {@code reference-data.json}, whose notes on evidence are kept; is published on
 * {@code klynge.register} as {@code register.cooperation-state.v1}, {@code register.party-state.v1} and
 * {@code register.body-state.v1}.
 */
@NullMarked
package dk.sundhedsklynge.meetings.register;

import org.jspecify.annotations.NullMarked;
