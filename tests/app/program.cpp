// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/base/literals.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace saranda::test {

using namespace literals;

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

namespace {

Answer runProgram(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120'000);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

Answer run(const QString &folder, const QStringList &arguments)
{
    return runProgram(folder, QStringLiteral(SARANDA_PROGRAM), arguments);
}

Answer runLimited(const QString &folder, int kibibytes, const QStringList &arguments)
{
    // A file that grows past the limit raises SIGXFSZ; ignored, the write fails as on a full disk.
    const QString script = u"trap '' XFSZ; ulimit -f %1; exec \"$@\""_s.arg(kibibytes);
    return runProgram(folder, u"/bin/bash"_s,
                      QStringList{u"-c"_s, script, u"bash"_s, QStringLiteral(SARANDA_PROGRAM)}
                          + arguments);
}

Answer runRedirected(const QString &folder, const QString &redirection,
                     const QStringList &arguments)
{
    const QString script = u"exec \"$@\" %1"_s.arg(redirection);
    return runProgram(folder, u"/bin/bash"_s,
                      QStringList{u"-c"_s, script, u"bash"_s, QStringLiteral(SARANDA_PROGRAM)}
                          + arguments);
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray smallCase()
{
    return R"({
"format": "saranda-case", "version": 1,
"case": {"title": "Small case", "claimant": "GBR", "markings": ["public", "restricted"],
         "wing": "an unknown field"},
"states": [{"id": "ALB", "name": "Albania"}],
"incidents": [{"id": "op-1", "title": "Explosions", "kind": "other", "period": "1946-10-22"}],
"sources": [{"id": "src-1", "name": "Experts", "reliability": "A"}],
"exhibits": [{"id": "E-1", "title": "Report", "source": "src-1", "credibility": 2,
              "marks": ["tested"]},
             {"id": "E-2", "title": "Telegram", "reliability": "B", "credibility": 2,
              "marking": "restricted"}],
"facts": [{"id": "F-1", "statement": "Laying was visible.", "date": "1946-10",
           "incidents": ["op-1"],
           "citations": [{"exhibit": "E-1", "pinpoint": "p. 21"},
                         {"exhibit": "E-2", "stance": "contradicts", "strength": 2}]}],
"claims": [{"id": "C-1", "incident": "op-1", "state": "ALB", "test": "due-diligence",
            "rule": "sovereignty",
            "elements": [{"element": "dd.knowledge", "arguments": [{"premises": ["F-1"]}]}]}],
"somethingNew": {"kept": true}
})";
}

} // namespace saranda::test
