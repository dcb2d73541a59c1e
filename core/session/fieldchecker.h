// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/filemarking.h"
#include "core/session/editview.h"
#include "core/storage/fieldkinds.h"

#include <QStringList>

namespace saranda {

/// Visitor that looks at every field of one record, also inside, and notes what cannot be. Does
/// not look into texts and numbers when only references are asked for.
class FieldChecker
{
public:
    enum class Scope { Everything, ReferencesAndMarkings };

    FieldChecker(const EditView &view, Scope scope)
        : m_view(view)
        , m_scope(scope)
    { }

    /// "citations[2].exhibit: ..." one entry a problem.
    QStringList problems;

    void operator()(QStringView name, const QString &value);
    void operator()(QStringView, bool) { }
    void operator()(QStringView name, int value);
    void operator()(QStringView name, double value);
    void operator()(QStringView name, const QStringList &values);
    void operator()(QStringView, const CaseDate &) { }
    void operator()(QStringView name, const QJsonObject &value);
    void operator()(QStringView name, const EntityRef &value);
    template <typename Word>
    requires std::is_enum_v<Word>
    void operator()(QStringView, Word) { }
    template <typename Record>
    void operator()(QStringView name, const Id<Record> &id)
    {
        if (!m_view.find<Record>(id))
            addNoSuchRecord(name);
    }
    template <Composite Part>
    void operator()(QStringView name, const Part &part)
    {
        m_path.append(name.toString());
        Part::fields(part, *this);
        if constexpr (std::is_same_v<Part, StoredFile>)
            (*this)(u"marking", fileMarking(part));
        m_path.removeLast();
    }
    template <typename Value>
    void operator()(QStringView name, const std::optional<Value> &value)
    {
        if (value)
            (*this)(name, *value);
    }
    template <typename Value>
    void operator()(QStringView name, const QList<Value> &values)
    {
        if constexpr (!std::is_enum_v<Value>) {
            for (qsizetype i = 0; i < values.size(); ++i)
                (*this)(QStringLiteral("%1[%2]").arg(name).arg(i), values[i]);
            checkUnique(name, values);
        }
    }

private:
    template <typename Value>
    void checkUnique(QStringView, const QList<Value> &)
    { }
    void checkUnique(QStringView name, const QList<ElementSheet> &sheets);
    void checkUnique(QStringView name, const QList<Alternative> &alternatives);
    void checkWords(QStringView name, const QStringList &words);
    void addNoSuchRecord(QStringView name);
    void add(QStringView name, const QString &problem);

    const EditView &m_view;
    Scope m_scope;
    QStringList m_path;
};

} // namespace saranda
