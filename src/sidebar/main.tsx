import { render } from 'preact'
import { Page } from './Page.tsx'
import './style.css'

const page = document.getElementById('page')
if (page) render(<Page />, page)
