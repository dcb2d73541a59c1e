// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/casesession.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace saranda {

/// The one undo command of the program: an edit that has been stored, forwards and backwards.
class UndoStep : public QUndoCommand
{
public:
    /// Stores the edit, or its reverse, again; answers whether that worked.
    using Store = std::function<bool(const Edit &edit, CaseSession::Replay replay)>;

    UndoStep(std::shared_ptr<const Edit> edit, Store store)
        : QUndoCommand(edit->text)
        , m_edit(std::move(edit))
        , m_store(std::move(store))
    { }

    const Edit &edit() const { return *m_edit; }

    void undo() override
    {
        if (!m_store(*m_edit, CaseSession::Replay::Undo))
            setObsolete(true);
    }
    void redo() override
    {
        // The first time is the push onto the stack: apply() has stored the edit already.
        if (m_isStored && !m_store(*m_edit, CaseSession::Replay::Redo))
            setObsolete(true);
        m_isStored = true;
    }

private:
    std::shared_ptr<const Edit> m_edit; ///< may be an import of the whole case: not copied
    Store m_store;
    bool m_isStored = false;
};

} // namespace saranda
