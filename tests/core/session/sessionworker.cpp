// SPDX-License-Identifier: GPL-3.0-or-later
// Another process at a case, for the tests of crashes and of the second writer.
#include <unistd.h>

#include "core/session/casesession.h"
#include "tests/core/session/randomcase.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cstdio>

using namespace saranda;
using namespace saranda::test;

namespace {

/// One line, at once: what the parent reads has happened.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    (void)!write(STDOUT_FILENO, bytes.constData(), std::size_t(bytes.size()));
}

int fail(const Error &error)
{
    say(u"error %1 %2"_s.arg(int(error.code)).arg(error.message));
    return 1;
}

SessionOptions asUser(const QString &name)
{
    SessionOptions options;
    options.userName = name;
    return options;
}

/// Makes random edits and says each when it is stored.
int makeEdits(CaseSession &session, quint32 seed)
{
    RandomEdits edits(seed);
    for (int i = 1; i <= 200; ++i) {
        const bool isStored = bool(session.apply(edits.next(session.records())));
        say(u"%1 %2"_s.arg(i).arg(isStored ? u"stored"_s : u"refused"_s));
    }
    return 0;
}

/// Stores files of 1 to 90 MiB without end.
int storeFiles(CaseSession &session, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int i = 1;; ++i) {
        QByteArray bytes(random.bounded(1, 90) * 1024 * 1024, char(random.bounded(256)));
        bytes.append(QByteArray::number(i));
        QBuffer from(&bytes);
        if (!from.open(QIODevice::ReadOnly))
            return 1;
        const auto stored =
            session.storeContent(from, u"file %1"_s.arg(i), [](qint64 done, qint64) {
                say(u"part %1"_s.arg(done));
                return true;
            });
        if (!stored)
            return fail(stored.error());
        say(u"whole "_s + stored->sha256);
    }
}

/// Says what kind of session it got and holds it until its standard input closes.
int hold(CaseSession &session)
{
    const auto holder = session.lockHolder();
    say(u"%1 %2 %3"_s.arg(session.isReadOnly() ? u"reader"_s : u"writer"_s,
                          holder ? holder->userName : u"-"_s, session.records().info.title));
    while (std::getchar() != EOF) { }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    const QString mode = arguments[1];
    // The superuser may write everywhere; a test of read-only folders needs somebody else.
    if (mode == u"hold-as-nobody"_s && geteuid() == 0 && setuid(65534) != 0)
        return 2;
    auto session = CaseSession::open(arguments[2], asUser(u"Worker"_s));
    if (!session)
        return fail(session.error());
    const quint32 seed = arguments.size() > 3 ? arguments[3].toUInt() : 0;
    if (mode == u"edits"_s)
        return makeEdits(**session, seed);
    if (mode == u"files"_s)
        return storeFiles(**session, seed);
    return hold(**session);
}
