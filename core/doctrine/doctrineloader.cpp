// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctrine/doctrineloader.h"

#include "core/base/literals.h"
#include "core/doctrine/doctrinechecks.h"
#include "core/doctrine/doctrinereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Outside the namespace: the macro declares a function of the global one. A static library's
// resources are dropped by the linker unless somebody asks for them.
static void registerDoctrineResources()
{
    Q_INIT_RESOURCE(doctrine);
    Q_INIT_RESOURCE(authorities);
}

namespace saranda {

using namespace literals;

namespace {

constexpr qsizetype mostBytes = 16 * 1024 * 1024;
constexpr int knownFormatVersion = 1;

QString sentence(const char *text)
{
    return QCoreApplication::translate("Doctrine", text);
}

QString lineAndColumn(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - (before.lastIndexOf('\n') + 1) + 1;
    return u"line %1, column %2"_s.arg(line).arg(column);
}

Result<QJsonObject> parsed(const QByteArray &text)
{
    if (text.size() > mostBytes)
        return failure(
            ErrorCode::BadInput,
            sentence(QT_TRANSLATE_NOOP("Doctrine", "The doctrine is too large to be one.")),
            u"%1 bytes, at most %2"_s.arg(text.size()).arg(mostBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            ErrorCode::BadInput,
            sentence(QT_TRANSLATE_NOOP("Doctrine", "The doctrine is not well-formed JSON: %1."))
                .arg(lineAndColumn(text, error.offset)),
            error.errorString());
    if (!document.isObject())
        return failure(
            ErrorCode::BadInput,
            sentence(QT_TRANSLATE_NOOP("Doctrine", "The doctrine must be a JSON object.")));
    return document.object();
}

/// Lists of the same name are put one after the other; anything else may be given only once.
Result<QJsonObject> joined(const QList<QByteArray> &parts)
{
    QJsonObject whole;
    for (const QByteArray &part : parts) {
        const Result<QJsonObject> object = parsed(part);
        if (!object)
            return failure(object.error());
        for (auto it = object->begin(); it != object->end(); ++it) {
            const QJsonValue present = whole.value(it.key());
            if (present.isUndefined()) {
                whole.insert(it.key(), it.value());
            } else if (present.isArray() && it.value().isArray()) {
                QJsonArray list = present.toArray();
                for (const QJsonValue item : it.value().toArray())
                    list.append(item);
                whole.insert(it.key(), list);
            } else {
                return failure(
                    ErrorCode::BadInput,
                    sentence(QT_TRANSLATE_NOOP("Doctrine",
                                               "Two parts of the doctrine both have \"%1\"."))
                        .arg(it.key()));
            }
        }
    }
    return whole;
}

Result<Doctrine> loadedFrom(const QJsonObject &object)
{
    if (object.value(u"format"_s).toString() != u"saranda-doctrine"_s)
        return failure(
            ErrorCode::BadInput,
            sentence(QT_TRANSLATE_NOOP("Doctrine", "This is not a doctrine of Saranda.")),
            u"/format: must be \"saranda-doctrine\""_s);
    if (object.value(u"formatVersion"_s).toInt() > knownFormatVersion)
        return failure(ErrorCode::Newer,
                       sentence(QT_TRANSLATE_NOOP(
                           "Doctrine", "The doctrine was written by a newer version of Saranda.")),
                       u"/formatVersion: this program knows %1"_s.arg(knownFormatVersion));
    ReadingState state;
    Doctrine doctrine = readDoctrine(object, state);
    reportInconsistencies(doctrine, state);
    if (!state.problems.isEmpty()) {
        const int count = static_cast<int>(state.problems.size());
        return failure(
            ErrorCode::BadInput,
            QCoreApplication::translate(
                "Doctrine", "The doctrine has %n problem(s); the first is: %1", nullptr, count)
                .arg(state.problems.constFirst()),
            state.problems.join(u'\n'));
    }
    doctrine.profileText = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return doctrine;
}

Result<QByteArray> resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage,
                       sentence(QT_TRANSLATE_NOOP(
                           "Doctrine", "A part of the built-in doctrine cannot be read.")),
                       path + u": "_s + file.errorString());
    return file.readAll();
}

} // namespace

Result<Doctrine> loadDoctrine(const QByteArray &doctrineJson)
{
    return loadDoctrine(QList<QByteArray>{doctrineJson});
}

Result<Doctrine> loadDoctrine(const QList<QByteArray> &parts)
{
    const Result<QJsonObject> object = joined(parts);
    if (!object)
        return failure(object.error());
    return loadedFrom(*object);
}

Result<Doctrine> builtInDoctrine()
{
    registerDoctrineResources();
    QList<QByteArray> parts;
    for (const QString &folder : {u":/doctrine"_s, u":/authorities"_s})
        for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const Result<QByteArray> text = resourceText(folder + u'/' + name);
            if (!text)
                return failure(text.error());
            parts.append(*text);
        }
    return loadDoctrine(parts);
}

} // namespace saranda
