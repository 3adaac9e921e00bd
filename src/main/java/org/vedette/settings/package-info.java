/**
 * What every stage may be told, and where the files are that come with Vedette. Imports no stage.
 */
@NullMarked
package org.vedette.settings;

import org.jspecify.annotations.NullMarked;
