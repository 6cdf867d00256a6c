package uk.kith.app.suites;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** In a browser. */
@Suite
@SelectPackages("uk.kith.app.web")
@IncludeClassNamePatterns(".*IT")
class PagesSuite {}
