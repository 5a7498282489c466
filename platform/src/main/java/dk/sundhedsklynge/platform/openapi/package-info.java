/**
 * What the OpenAPI of a service says beyond what its resource classes say by themselves: names of operations, refusals, headers,
 * who may call, which fields are always there, and the Danish description of each. All of it is worked out when the service is
 * built, from annotations and from the texts in {@code openapi/descriptions.properties}.
 */
@NullMarked
package dk.sundhedsklynge.platform.openapi;

import org.jspecify.annotations.NullMarked;
