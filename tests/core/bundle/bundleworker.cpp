// SPDX-License-Identifier: GPL-3.0-or-later
// Another process that makes bundles or takes them out, for the test that kills it.
#include <unistd.h>

#include "core/base/literals.h"
#include "core/bundle/bundle.h"
#include "core/doctrine/doctrineloader.h"

#include <QCoreApplication>

using namespace saranda;
using namespace saranda::literals;

namespace {

/// At once: what the parent reads has happened.
bool say(const char *line)
{
    return write(STDOUT_FILENO, line, 1) == 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const Result<Doctrine> doctrine = builtInDoctrine();
    if (arguments.size() != 4 || !doctrine)
        return 2;
    const Progress progress = [](qint64, qint64) { return say("."); };
    if (arguments[1] == u"bundle"_s) {
        SessionOptions reading;
        reading.readOnly = true;
        const auto session = CaseSession::open(arguments[2], reading);
        return session && makeBundle(**session, arguments[3], {}, progress) ? 0 : 1;
    }
    return unbundle(arguments[2], arguments[3], *doctrine, {}, progress) ? 0 : 1;
}
