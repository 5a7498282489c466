/** Effects ordered from funds: kept once by id, answered applied or refused, and answered anew when the answer changes. */
@NullMarked
package dk.sundhedsklynge.funds.effect;

import org.jspecify.annotations.NullMarked;
