package org.vedette.architecture.violator.read;

import org.vedette.architecture.violator.extract.TokenizesItself;

/** Looks downstream. */
record AsksTheNextStage(TokenizesItself next) {}
