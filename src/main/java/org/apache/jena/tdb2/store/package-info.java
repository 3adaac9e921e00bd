/** One class of Apache Jena in our own implementation; see there why, and when to delete it. */
@NullMarked
package org.apache.jena.tdb2.store;

import org.jspecify.annotations.NullMarked;
