package uk.kith.app.suites;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** Everything else: REST, returns, jobs, and who may see what. */
@Suite
@SelectPackages("uk.kith.app")
@ExcludeClassNamePatterns("uk\\.kith\\.app\\.(kept|web(?!\\.access))\\..*")
@IncludeClassNamePatterns(".*IT")
class SecondHalfSuite {}
