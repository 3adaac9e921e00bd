package org.vedette.architecture.violator.query;

import picocli.CommandLine;

/** Does the work of cli. */
record ParsesTheCommandLine(CommandLine line) {}
