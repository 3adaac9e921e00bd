/** The rules of the house, held by ArchUnit, each of them also run against a violator that was planted for it. */
@NullMarked
package org.vedette.architecture;

import org.jspecify.annotations.NullMarked;
