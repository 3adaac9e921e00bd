package org.vedette.architecture.violator.export;

/** Does not say what it does. */
record ExportHelper(String help) {}
