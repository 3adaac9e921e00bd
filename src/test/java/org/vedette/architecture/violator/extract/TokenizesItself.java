package org.vedette.architecture.violator.extract;

import edu.stanford.nlp.ling.CoreLabel;

/** Does the work of annotate. */
public record TokenizesItself(CoreLabel token) {}
